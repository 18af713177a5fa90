/** What /offline/ offers for download, by the name of its file below /offline/. */
export const editions = [
  {
    file: 'winsock-errors-offline.zip',
    label: 'Folder for a disk or a USB stick',
    suits:
      'Readers on a computer without a network, and intranets: unpack it, open index.html. Everything works, full-text search and the decoder too.',
  },
  {
    file: 'winsock-errors.html',
    label: 'One HTML file',
    suits:
      'Sending by mail or attaching to a ticket: all codes, lookup and a search in the text, in a file that needs nothing beside it.',
  },
  {
    file: 'Winsock_errors.tgz',
    label: 'Docset',
    suits:
      'Programmers who look things up in Zeal, Dash or Velocity. Those take the feed Winsock_errors.xml too, and then update by themselves.',
  },
] as const;
