// In every page of a preview: loads the page anew when the site was rebuilt, and marks links to stories that readers do not see.
"use strict";
(() => {
  // The version that this page was answered with: the site may be rebuilt before the page listens.
  const [page] = performance.getEntriesByType("navigation");
  let seen = page?.serverTiming?.find(entry => entry.name === "version")?.description;

  function mark(held) {
    for (const link of document.querySelectorAll("a[href]:not([data-held])")) {
      const story = link.origin === location.origin && held[decodeURI(link.pathname)];
      if (!story || link.children.length > 0 && !link.textContent.trim())
        continue;
      link.dataset.held = story.label;
      link.title = story.state;
    }
  }

  function listen() {
    const socket = new WebSocket(`ws://${location.host}/_exposite/news`);
    socket.onmessage = message => {
      const news = JSON.parse(message.data);
      if (seen && seen !== news.version)
        location.reload();
      seen = news.version;
      mark(news.held);
    };
    // The preview ended, or the machine slept.
    socket.onclose = () => setTimeout(listen, 1000);
  }

  listen();
})();
