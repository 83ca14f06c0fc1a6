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
})();
