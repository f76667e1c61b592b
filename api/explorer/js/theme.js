// Dark and light: what is chosen, remembered, and told to whoever paints.

export function toggleTheme() {
  const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  try { localStorage.setItem("relatum-theme", next); } catch { /* a browser may forbid storage */ }
  document.dispatchEvent(new Event("themechange"));
}

export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
