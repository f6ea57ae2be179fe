// Keeps parts of a page up to date: the server says that something changed, htmx asks for the part again.
// Without it the page shows what was true when it was opened. Whoever wants it to stand still says so.
(() => {
  const live = document.querySelector('[data-live]');
  const wanted = document.querySelector('[data-live-switch]');
  if (!live || !window.EventSource) return;
  let source = null;
  const listen = () => {
    const on = (!wanted || wanted.checked) && !document.hidden;
    if (on && !source) {
      source = new EventSource(live.dataset.live);
      source.addEventListener('stock', () => live.dispatchEvent(new CustomEvent('stock-changed')));
    } else if (!on && source) {
      source.close();
      source = null;
    }
  };
  if (wanted) {
    wanted.closest('[hidden]')?.removeAttribute('hidden');
    wanted.addEventListener('change', listen);
  }
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => { if (source) { source.close(); source = null; } });
  window.addEventListener('pageshow', listen);
  listen();
})();

// Buttons that only make sense with a script.
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// Parts of a page that ask again now and then, for as long as somebody looks at them and wants it.
document.querySelectorAll('[data-tick]').forEach(part => {
  const wanted = document.querySelector('[data-live-switch]');
  wanted?.closest('[hidden]')?.removeAttribute('hidden');
  window.setInterval(() => {
    const busy = part.contains(document.activeElement) && document.activeElement !== part;
    if (!document.hidden && !busy && (!wanted || wanted.checked)) part.dispatchEvent(new CustomEvent('tick'));
  }, Number(part.dataset.tick));
});

// A slider beside a date field: sliding shows the day, letting go asks for it.
document.querySelectorAll('[data-slides]').forEach(slider => {
  const field = document.getElementById(slider.dataset.slides);
  slider.closest('[hidden]')?.removeAttribute('hidden');
  slider.addEventListener('input', () => {
    const day = new Date(slider.dataset.first + 'T00:00:00Z');
    day.setUTCDate(day.getUTCDate() + Number(slider.value));
    field.value = day.toISOString().slice(0, 10);
    slider.setAttribute('aria-valuetext', field.value);
  });
  slider.addEventListener('change', () => slider.form.requestSubmit());
});

// Whose session ended while a page asks by itself is asked to sign in.
document.addEventListener('htmx:responseError', event => {
  if (event.detail.xhr.status === 401 && event.detail.target?.matches('[data-live], [data-tick]')) window.location.reload();
});
