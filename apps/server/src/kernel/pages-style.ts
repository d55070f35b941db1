/** How server pages look: one style sheet without a build, phone first, light and dark. Text keeps 4.5:1 (WCAG 1.4.3). */
export const pagesCss = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f4f6f5, #14191e);
  --surface: light-dark(#ffffff, #1c232a);
  --text: light-dark(#1d242c, #dfe4e9);
  --quiet: light-dark(#55606b, #a3acb7);
  --line: light-dark(#d0d5db, #333c46);
  --edge: light-dark(#79838e, #75808d);
  --accent: light-dark(#0f5c60, #58aeb1);
  --on-accent: light-dark(#ffffff, #0d1a1b);
  --bad: light-dark(#9c1f1f, #f5a0a0);
  --bad-ground: light-dark(#fdf1f1, #3a1f22);
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
@media (min-width: 40rem) {
  main {
    margin: 8vh auto 4rem;
    padding: 2rem 2.5rem 2.25rem;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 1rem;
    box-shadow: 0 1px 2px rgb(0 0 0 / 6%), 0 12px 32px rgb(0 0 0 / 6%);
  }
}
.wordmark { display: flex; align-items: center; gap: .6rem; margin: 0 0 1.5rem; font-weight: 650; letter-spacing: .01em; }
.wordmark img { display: block; border-radius: 7px; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.1rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
ol { margin: 0; padding-left: 1.25rem; }
li { margin-bottom: 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
form { margin: 0 0 1.25rem; }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
legend { margin-bottom: .75rem; padding: 0; font-size: 1.1rem; font-weight: 650; }
.field { margin-bottom: 1.1rem; }
label { display: block; margin-bottom: .3rem; font-weight: 550; }
input:not([type="hidden"]), select {
  width: 100%;
  min-height: 2.85rem;
  padding: .55rem .75rem;
  border: 1px solid var(--edge);
  border-radius: .5rem;
  background: var(--surface);
  color: inherit;
  font: inherit;
}
input[aria-invalid="true"] { border-color: var(--bad); }
input.code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; letter-spacing: .08em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button, .button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 100%;
  min-height: 2.85rem;
  padding: .55rem 1.2rem;
  border: 1px solid var(--accent);
  border-radius: .5rem;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  text-decoration: none;
  cursor: pointer;
}
button:hover, .button:hover { filter: brightness(1.08); }
button.quiet, .button.quiet { background: transparent; color: var(--accent); }
button + .hint, button + button { margin-top: .6rem; }
.hint + p { margin-top: 1rem; }
.or { display: flex; align-items: center; gap: .75rem; margin: 1rem 0; color: var(--quiet); font-size: .875rem; }
.or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.hint { margin: .35rem 0 0; color: var(--quiet); font-size: .875rem; }
.problem { margin: .35rem 0 0; color: var(--bad); font-size: .875rem; }
.alert { padding: .75rem 1rem; border: 1px solid currentColor; border-radius: .5rem; background: var(--bad-ground); color: var(--bad); }
/* Scanners want dark on light with a quiet rim, whatever the scheme. */
.qr { max-width: 15rem; padding: .5rem; border-radius: .5rem; background: #ffffff; }
.qr svg { display: block; width: 100%; height: auto; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.key { font-size: 1rem; color: var(--text); user-select: all; }
.codes { columns: 14rem 2; margin: 0 0 1.25rem; padding: 1rem; list-style: none; border: 1px solid var(--line); border-radius: .5rem; }
.codes li { margin-bottom: .35rem; break-inside: avoid; }
.language { margin: 1.75rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .875rem; }
@media (forced-colors: active) { button, .button { border: 2px solid; } }
@media print { .language, button, .button { display: none; } }
`;

/** Two arrows that trade places. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>Viceversa</title>
  <rect width="32" height="32" rx="7" fill="#0f5c60"/>
  <g fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">
    <path d="M6.5 21c7.5 0 8.5-10 17-10"/>
    <path d="m20 7 4.2 4-4.2 4"/>
    <path d="M6.5 11c3.3 0 5.3 1.6 6.9 3.5M18.5 18c1.5 1.7 3.2 3 5.7 3" stroke-opacity=".7"/>
    <path d="m20.5 17.2 4.2 3.8-4.2 4" stroke-opacity=".7"/>
  </g>
</svg>
`;
