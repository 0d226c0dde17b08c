// On every page but those of search and help: Control (or Command) and K lead to its field. It is sent with
// every page, and so says no more than it must.
window.onkeydown = (event) => {
  // The key by its place: on an Arabic keyboard it writes ن.
  if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    event.preventDefault();
    location.href = `${document.querySelector('header nav+a')}#search-field`;
  }
};
