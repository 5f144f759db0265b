// Shows what held on one day: certainly in full, possibly faded, and nothing else.

const DAY = 86_400_000;

/** How an edge stands on a day: certain, possible, or out. */
export function standing(times, day) {
  const at = (from, to) => (from ?? -Infinity) <= day && day <= (to ?? Infinity);
  if (times.some(time => time.certainFrom !== null && time.certainFrom !== undefined && at(time.certainFrom, time.certainTo))) return 'certain';
  return times.some(time => at(time.from, time.to)) ? 'possible' : 'out';
}

const shown = day => new Date(day * DAY).toISOString().slice(0, 10);

export function timeSlider(section, cy) {
  const bar = section.querySelector('.graph-time');
  const dated = bar.querySelector('#graph-dated');
  const slider = bar.querySelector('#graph-day');
  const output = bar.querySelector('output');
  const known = () => cy.edges().map(edge => edge.data('times')).flat()
    .flatMap(time => [time.from, time.to, time.certainFrom, time.certainTo])
    .filter(day => Number.isFinite(day) && Math.abs(day) < 1_000_000);

  const apply = () => {
    const day = Number(slider.value);
    slider.disabled = !dated.checked;
    output.textContent = dated.checked ? shown(day) : 'any time';
    slider.setAttribute('aria-valuetext', output.textContent);
    cy.batch(() => {
      cy.edges().forEach(edge => {
        const how = dated.checked ? standing(edge.data('times'), day) : 'certain';
        edge.toggleClass('possible', how === 'possible').toggleClass('out', how === 'out');
      });
      cy.nodes().forEach(node => node.toggleClass('lost', dated.checked && !node.data('asked')
        && node.connectedEdges().every(edge => edge.hasClass('out'))));
    });
  };

  const renew = () => {
    const days = known();
    bar.hidden = days.length === 0;
    if (bar.hidden) return;
    const [first, last] = [Math.min(...days), Math.max(...days)];
    slider.min = String(first - 30);
    slider.max = String(last + 30);
    if (!dated.checked) slider.value = String(last);
    apply();
  };

  dated.addEventListener('change', apply);
  slider.addEventListener('input', apply);
  return renew;
}
