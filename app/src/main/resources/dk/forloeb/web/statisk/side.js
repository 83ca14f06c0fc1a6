// A slider beside each number: the number itself is what is sent, so all works without this.
(() => {
  for (const tal of document.querySelectorAll("input[data-skyder]")) {
    if (Number(tal.max) - Number(tal.min) > 200 || tal.value === "") continue;
    const skyder = document.createElement("input");
    skyder.type = "range";
    skyder.min = tal.min;
    skyder.max = tal.max;
    skyder.value = tal.value;
    skyder.setAttribute("aria-label", tal.labels[0].textContent);
    skyder.addEventListener("input", () => { tal.value = skyder.value; });
    tal.addEventListener("input", () => { skyder.value = tal.value; });
    tal.after(skyder);
  }
  // The form sends itself; its button is for those without script.
  const form = document.querySelector(".kontroller form");
  if (form) {
    form.querySelector(".knapper button")?.remove();
    if (matchMedia("(max-width: 999px)").matches) form.closest("details").open = false;
  }
  // An answer that comes while the form is used is told in one sentence, not read out whole.
  const besked = document.getElementById("besked");
  document.addEventListener("htmx:afterSettle", (e) => {
    if (e.detail.requestConfig?.elt.tagName !== "FORM") return;
    const svaret = document.querySelector("#svarfelt .svar p");
    if (besked && svaret) besked.textContent = besked.dataset.tekst + " " + svaret.textContent;
  });
  // The address follows the form, and so do the links that lead to this page once more.
  document.addEventListener("click", (e) => {
    const link = e.target.closest(".hvem a");
    if (link?.hreflang) {
      const nu = new URLSearchParams(location.search);
      nu.set("sprog", link.hreflang);
      link.search = nu.toString();
    } else if (link && "ind" in link.dataset) {
      link.search = new URLSearchParams({ til: location.pathname + location.search }).toString();
    }
  });
})();
