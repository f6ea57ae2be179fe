// Scanners that act as keyboards: the separator between elements comes as a key, and scans find their field by themselves.
(() => {
  "use strict";
  const SEPARATOR = "\u001d";

  const isScan = element => element instanceof HTMLInputElement && element.hasAttribute("data-scan");
  const takesText = element => element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

  document.addEventListener("keydown", event => {
    const separator = event.key === SEPARATOR || (event.ctrlKey && !event.altKey && (event.key === "]" || event.code === "BracketRight"));
    if (separator && isScan(event.target)) {
      event.preventDefault();
      event.target.setRangeText(SEPARATOR, event.target.selectionStart, event.target.selectionEnd, "end");
      event.target.dispatchEvent(new Event("input", { bubbles: true }));
      return;
    }
    const types = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.altKey && !event.metaKey;
    const field = document.getElementById("scan");
    if (types && field && !takesText(document.activeElement)) {
      field.focus();
    }
  });
})();
