// Runs before Neo4j Browser's own scripts, and only for a session that may have the Bolt password. The Browser
// restores its state from localStorage ("neo4j.<part>") when it starts, and writes every part back half a second
// after each change. So whatever it reads passes through here, and the password never reaches the disk.
'use strict';
(() => {
  const CONNECTIONS = 'neo4j.connections';
  const ID = '$$discovery'; // the one connection id that the Browser knows

  let connections = JSON.stringify({
    allConnectionIds: [ID],
    connectionsById: {
      [ID]: {
        id: ID,
        name: ID,
        type: 'bolt',
        host: __BOLT__,
        username: __USER__,
        password: __PASSWORD__,
        authenticationMethod: 'NATIVE',
        authEnabled: true
      }
    },
    activeConnection: null,
    connectionState: 0,
    lastUpdate: 0,
    useDb: null,
    lastUseDb: null
  });

  const parse = text => {
    try {
      return JSON.parse(text) || {};
    } catch {
      return {};
    }
  };

  const url = new URLSearchParams(window.location.search);

  // "params={...}" in the address: set as the Browser's first command, for after ":params ...;" in the editor it
  // runs several statements and draws no graph. As Cypher literals, for it makes every number of a plain
  // ":params {...}" a float, which LIMIT refuses.
  const literal = value => {
    if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (value.date) return `date(${JSON.stringify(value.date)})`;
    if (value.datetime) return `datetime(${JSON.stringify(value.datetime)})`;
    return `{${Object.entries(value).map(([name, v]) => `${identifier(name)}: ${literal(v)}`).join(', ')}}`;
  };
  const identifier = name => {
    if (!/^[A-Za-z]\w*$/.test(name)) throw new Error(`Not a parameter's name: ${name}`);
    return name;
  };
  const setParams = params => {
    const names = Object.keys(params).map(identifier);
    if (names.length === 0) return '';
    const values = names.map(name => `${literal(params[name])} AS ${name}`);
    return `:params [{${names.join(', ')}}] => { RETURN ${values.join(', ')} }`;
  };
  let first = '';
  try {
    first = setParams(JSON.parse(url.get('params') || '{}'));
  } catch (e) {
    console.warn('The parameters in the address are left out:', e.message);
  }

  // What holds at each start, whatever an earlier visit left behind; the rest of a person's settings stays theirs.
  const held = {
    'neo4j.settings': {
      allowUserStats: false, // usage data, to Segment
      allowCrashReports: false, // crash reports, to Sentry
      autoComplete: false, // it would draw edges that the query left out
      useReadTransactions: true, // the graph changes through the application; the settings drawer can lift it
      // in place of ":play start", whose frame would stand above the first answer; with nothing asked, our guide. By
      // this name, for the Browser plays guides from "localhost" and from Neo4j's own host only.
      initCmd: first || (url.has('cmd') ? '' : `:play http://localhost:${window.location.port}/browser/guide.html`)
    },
    'neo4j.udc': { consentBannerShownCount: 6 }, // more than five: no banner that asks to send usage data
    'neo4j.syncConsent': { consented: false, optedOut: true } // no account, no sync
  };

  const { getItem, setItem, removeItem } = Storage.prototype;
  const ours = (storage, key) => storage === window.localStorage && (key === CONNECTIONS || key in held);

  Storage.prototype.getItem = function (key) {
    if (!ours(this, key)) return getItem.call(this, key);
    if (key === CONNECTIONS) return connections;
    return JSON.stringify({ ...parse(getItem.call(this, key)), ...held[key] });
  };
  Storage.prototype.setItem = function (key, value) {
    if (this === window.localStorage && key === CONNECTIONS) connections = String(value);
    else setItem.call(this, key, value);
  };
  removeItem.call(window.localStorage, CONNECTIONS); // of a visit without this script

  // The Browser keeps a style sheet as an object, rule by rule in order: of the rules that match a node the last
  // one wins. Ours goes in once for each version of it, so that what a person changes in the Browser stays.
  const GRASS = __GRASS__;
  if (getItem.call(window.localStorage, 'entourage.grass') !== GRASS) {
    const sheet = {};
    for (const [, selector, body] of GRASS.matchAll(/([\w.]+)\s*\{((?:'[^']*'|[^'}])*)\}/g)) {
      sheet[selector] = {};
      for (const [, name, value] of body.matchAll(/([\w-]+)\s*:\s*('[^']*'|[^;']+);/g)) {
        sheet[selector][name] = value.replace(/^'|'$/g, '').trim();
      }
    }
    setItem.call(window.localStorage, 'neo4j.grass', JSON.stringify(sheet));
    setItem.call(window.localStorage, 'entourage.grass', GRASS);
  }

  // The scripts of the questions, among the favourites in a folder of their own; once for each version of them.
  const SCRIPTS = __SCRIPTS__;
  const FOLDER = 'entourage';
  const written = JSON.stringify(SCRIPTS);
  if (getItem.call(window.localStorage, 'entourage.scripts') !== written) {
    const others = key => Array.from(parse(getItem.call(window.localStorage, key)))
      .filter(entry => entry.folder !== FOLDER && entry.id !== FOLDER);
    const ours = Object.entries(SCRIPTS).map(([name, content]) => ({ id: `${FOLDER}-${name}`, folder: FOLDER, content }));
    setItem.call(window.localStorage, 'neo4j.folders',
      JSON.stringify([...others('neo4j.folders'), { id: FOLDER, name: 'Entourage' }]));
    setItem.call(window.localStorage, 'neo4j.documents', JSON.stringify([...others('neo4j.documents'), ...ours]));
    setItem.call(window.localStorage, 'entourage.scripts', written);
  }

  // The Browser loads these two from outside once it is connected, unless they are there already. The
  // Content-Security-Policy would stop them too, but with an error in the console.
  window.Canny = () => {};
  window.analytics = [];

  // "run" in the address runs the query once the graph is connected and the parameters are set; only where a page
  // of this application leads here: a link from elsewhere fills the editor and waits for the person.
  if (url.has('run') && url.get('cmd') === 'edit' && document.referrer.startsWith(window.location.origin + '/')) {
    const frames = first ? 2 : 1; // ":server status", and the parameters
    const observer = new MutationObserver(() => {
      const button = document.querySelector('[data-testid="editor-Run"]');
      if (!button || document.querySelectorAll('[data-testid="frame"]').length < frames) return;
      observer.disconnect();
      button.click();
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  }
})();
