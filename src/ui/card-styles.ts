/**
 * The card's style sheet as text, for a shadow root: `sheet.replaceSync(cardStyles)`, then `root.adoptedStyleSheets = [sheet]`.
 * Put the class `rebond` on the element around the card; its `data-theme` is `light`, `dark` or absent (as the system).
 * The pages of the extension link `shared.css` instead.
 */
export { default as cardStyles } from './card.css?inline';
