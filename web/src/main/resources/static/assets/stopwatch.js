// Lets a watch run that stands in the page: how long it is since the moment in data-since.
(() => {
  const two = (number) => String(number).padStart(2, "0");
  const show = (watch) => {
    const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(watch.dataset.since)) / 1000));
    watch.textContent = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };
  const watches = document.querySelectorAll("[data-since]");
  watches.forEach(show);
  if (watches.length > 0) setInterval(() => watches.forEach(show), 1000);
})();
