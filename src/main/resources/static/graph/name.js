// What a saved picture is called: after the page.
export const saveGraphName = () => document.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'graph';
