/** Where popups that are not dialogs are put: inside the landmark of the page, where assistive technology looks for them. */
export const inMain = {
  get current() {
    return document.getElementById("main") ?? document.body;
  },
};
