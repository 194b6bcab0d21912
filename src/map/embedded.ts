/** Whether the page stands in a frame of another page, as index.html notes: that page then keeps the wheel and one finger. */
export const isEmbedded = () => 'embedded' in document.documentElement.dataset;
