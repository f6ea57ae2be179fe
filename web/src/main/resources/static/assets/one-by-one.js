// What is pressed while something else is on its way to the ledger is done when that is stored, and not when it was refused.
(() => {
  "use strict";
  const sheet = () => document.querySelector("[data-keeper]");
  const address = pressable => pressable.getAttribute("action") || pressable.getAttribute("href");
  const assignment = form => (form.querySelector("[type=hidden][name=assignment]") || {}).value;
  const typed = form => Array.from(form.querySelectorAll("input:not([type=hidden]):not([type=checkbox])"));
  const isOfSheet = element => element.matches("form, a") && sheet() && sheet().contains(element);
  let underWay = null;
  let pressed = null;
  let due = null;

  const remember = pressable => ({
    address: address(pressable),
    assignment: assignment(pressable),
    fields: Object.fromEntries(typed(pressable).map(each => [each.name, each.value])),
  });
  const press = what => {
    const alike = Array.from(sheet().querySelectorAll("form, a")).filter(each => address(each) === what.address);
    const found = alike.find(each => assignment(each) === what.assignment) || alike.find(each => each.dataset.keep);
    if (found && found.matches("a")) {
      found.click();
    } else if (found) {
      typed(found).filter(each => each.name in what.fields).forEach(each => { each.value = what.fields[each.name]; });
      found.requestSubmit();
    }
  };

  document.addEventListener("htmx:confirm", event => {
    if (underWay && isOfSheet(event.detail.elt)) {
      event.preventDefault();
      pressed = remember(event.detail.elt);
    }
  });
  document.addEventListener("htmx:beforeSend", event => {
    if (isOfSheet(event.detail.elt)) {
      underWay = address(event.detail.elt);
    }
  });
  document.addEventListener("htmx:afterRequest", event => {
    if (underWay && event.detail.requestConfig.path === underWay) {
      underWay = null;
      due = event.detail.successful ? pressed : null;
      pressed = null;
    }
  });
  document.addEventListener("htmx:afterSettle", event => {
    const next = due;
    if (next && event.detail.elt && event.detail.elt.id === "receipt") {
      due = null;
      if (!sheet().querySelector(".problems")) {
        press(next);
      }
    }
  });
})();
