// Sets dark or light before the page is painted.
(() => {
  let chosen = null;
  try { chosen = localStorage.getItem("relatum-theme"); } catch { /* a browser may forbid storage */ }
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
