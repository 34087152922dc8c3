/* The workbench in one file: unpacks the scripts that stand packed in this page, gives each an address and starts the first. */
/* global atob, Blob, DecompressionStream, Response, document */
(async () => {
  const packed = Uint8Array.from(atob(document.getElementById('parts').textContent), (one) => one.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const { first, scripts, workers } = await new Response(unpacked).json();
  const addressOf = (...texts) => URL.createObjectURL(new Blob(texts, { type: 'text/javascript' }));
  const addresses = {};
  for (const name of Object.keys(scripts)) addresses[name] = addressOf(scripts[name]);
  // A worker of a page opened from a file may load nothing by the page's addresses: it has what it loads with it, each a function.
  for (const [name, needed] of Object.entries(workers)) {
    const functions = needed.map((part) => `${JSON.stringify(part)}(){${scripts[part]}\n}`);
    const load = `globalThis.importScripts=(name)=>functions[name]();`;
    const names = `globalThis.mynaParts=Object.fromEntries(Object.keys(functions).map((name)=>[name,name]));`;
    addresses[name] = addressOf(`{const functions={${functions.join(',')}};${load}${names}}`, scripts[name]);
  }
  globalThis.mynaParts = addresses;
  document.body.append(Object.assign(document.createElement('script'), { src: addresses[first] }));
})().catch((error) => {
  document.getElementById('start').textContent =
    `このブラウザーでは開けません。新しい Edge か Chrome で開いてください。 / Open this file in a current Edge or Chrome. (${error})`;
});
