/** Made by scripts/build.mjs from style.css and src/client. */
declare module 'explorer:assets' {
  export const assets: import('./assets.js').Assets;
}
