/** The texts of the list of lives in the settings. */
export const lives = {
  title: 'Your lives',
  note: 'Several lives can be led side by side. Each has its own clock. One that is put away stands still and can be taken back.',
  begun: (date: string) => `begun on ${date}`,
  current: 'You are here.',
  archived: 'put away',
  play: 'Go there',
  playOf: (title: string) => `Go there: ${title}`,
  archive: 'Put away',
  archiveOf: (title: string) => `Put away: ${title}`,
  takeBack: 'Take back',
  takeBackOf: (title: string) => `Take back: ${title}`,
  label: 'What you call it',
  add: 'Begin another life',
} as const
