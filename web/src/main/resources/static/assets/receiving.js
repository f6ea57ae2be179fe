// Keeps what is typed and not yet stored in this browser, for this user and receipt, and says so when it comes back.
(() => {
  "use strict";
  const keeper = () => document.querySelector("[data-keeper]");
  const key = form => ["lot-ledger", keeper().dataset.user, keeper().dataset.keeper, form.dataset.keep].join("/");
  const forms = () => Array.from(document.querySelectorAll("form[data-keep]"));
  const isKept = field => field.name && field.name !== "_csrf" && !["submit", "button"].includes(field.type)
    && (field.type !== "hidden" || field.hasAttribute("data-name"));
  const fields = form => Array.from(form.elements).filter(isKept);
  const value = field => (field.type === "checkbox" ? String(field.checked) : field.value);
  const fill = (field, text) => {
    if (field.type === "checkbox") {
      field.checked = text === "true";
    } else {
      field.value = text;
    }
  };

  const read = form => {
    try {
      return JSON.parse(localStorage.getItem(key(form)) || "null");
    } catch (unreadable) {
      return null;
    }
  };
  const drop = form => {
    try {
      localStorage.removeItem(key(form));
    } catch (forbidden) { /* Nothing is kept then. */ }
  };
  const keep = form => {
    try {
      localStorage.setItem(key(form), JSON.stringify(Object.fromEntries(fields(form).map(each => [each.name, value(each)]))));
    } catch (full) { /* The server has what was stored; only what is being typed could be lost. */ }
  };

  const restore = form => {
    const kept = read(form);
    if (!kept) {
      return;
    }
    if (kept.assignment && document.querySelector(`[data-assignment="${CSS.escape(kept.assignment)}"]`)) {
      drop(form);
      return;
    }
    const different = fields(form).filter(each => each.name in kept && kept[each.name] !== value(each));
    const seen = different.filter(each => each.type !== "hidden");
    different.forEach(each => fill(each, kept[each.name]));
    if (seen.length > 0) {
      form.querySelector("[data-restored]").hidden = false;
      seen.filter(each => each.closest("details")).forEach(each => { each.closest("details").open = true; });
      form.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const begin = () => {
    if (!keeper()) {
      return;
    }
    const stored = keeper().dataset.stored;
    if (stored) {
      drop({ dataset: { keep: stored } });
      if (stored === "start") {
        try {
          localStorage.removeItem(["lot-ledger", keeper().dataset.user, "new", "start"].join("/"));
        } catch (forbidden) { /* Nothing is kept then. */ }
      }
    }
    forms().forEach(form => (form.dataset.filled === "true" ? keep(form) : restore(form)));
    const next = keeper().querySelector("[autofocus]");
    if (next) {
      next.focus();
    }
  };

  const trouble = (text, signIn) => {
    const place = document.getElementById("trouble");
    if (place) {
      place.querySelector("span").textContent = text;
      place.querySelector("a").hidden = !signIn;
      place.hidden = false;
    }
  };
  const words = () => document.getElementById("trouble").dataset;

  document.addEventListener("input", event => {
    const form = event.target.closest && event.target.closest("form[data-keep]");
    if (form) {
      keep(form);
    }
  });
  document.addEventListener("click", event => {
    if (event.target.closest && event.target.closest("[data-discard]")) {
      drop(event.target.closest("form"));
      location.reload();
    }
  });
  document.addEventListener("htmx:beforeSwap", event => {
    if (new URL(event.detail.xhr.responseURL || location.href).pathname === "/sign-in") {
      event.detail.shouldSwap = false;
      trouble(words().signedOut, true);
    } else if (event.detail.xhr.status < 400) {
      document.getElementById("trouble").hidden = true;
    }
  });
  document.addEventListener("htmx:sendError", () => trouble(words().offline, false));
  document.addEventListener("htmx:timeout", () => trouble(words().offline, false));
  document.addEventListener("htmx:responseError", event => {
    const signedOut = event.detail.xhr.status === 401 || event.detail.xhr.status === 403;
    trouble(signedOut ? words().signedOut : words().failed, signedOut);
  });
  document.addEventListener("htmx:afterSettle", event => {
    if (event.detail.elt && event.detail.elt.id === "receipt") {
      begin();
    }
  });
  begin();
})();
