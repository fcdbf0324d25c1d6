import type { WorkMessages } from '@lifegrid/engine/catalogue/messages/work'

export const workMessages: WorkMessages = {
  'work.first-job': {
    title: 'A job',
    text: ['You start as {job}. The first week is mostly names.'],
  },
  'work.other-job': {
    title: 'Another job',
    text: ['You start as {job}. The first week is mostly names.'],
  },
  'work.assigned-job': {
    title: 'A job',
    text: ['The employment office has found something: you start as {job}. The first week is mostly names.'],
  },

  'work.application-refused': {
    title: 'A thin envelope',
    text: ['{title}: {reason}'],
  },
  'work.refused-requirement': ['they require {requirement}.'],
  'work.refused-market': ['they had four hundred letters for one chair. It is that sort of year.'],
  'work.refused-performance': ['they telephoned your present boss. It was a short call.'],
  'work.refused-experience': ['they took somebody with more years of it.'],
  'work.refused-other': ['they thank you, and went with the nephew.'],
  'work.refused-studies': ['they open at eight on weekdays, and so does your school.'],

  'work.coming-answer': 'An answer: {job}',

  'work.quit': {
    title: 'Notice',
    text: ['You were {job}. You hand in the key, and the other key, which they had forgotten.'],
  },
  'work.promotion': {
    title: 'A new line on the door',
    text: ['You are {job} now. The desk is the same desk, but people knock.'],
  },
  'work.warning': {
    title: 'A word',
    text: [
      'Your boss asks you in, and closes the door with care. There is a list. You are to sign that you have read it.',
      'You are told that people have noticed. Which people, you are not told. You have a month.',
      'Your boss has written your mistakes down, with dates. You remember them differently, and you remember them all.',
      'It is called a conversation, and only one of you speaks. At the end of it you have a month to do better.',
      'A letter about your work is put into your file. You get the copy, in an envelope that anybody could have opened.',
      '“This cannot go on,” says your boss, not unkindly, which is worse.',
    ],
  },
  'work.fired': {
    title: 'Let go',
    text: ['You were {job} until ten past nine. Somebody walks you to the door and asks for the key.'],
  },
  'work.laid-off': {
    title: 'No longer needed',
    text: [
      'The firm is “regrouping”. Your chair is not part of the new group.',
      'The branch closes at the end of the month. There are cookies, and a man with a folder.',
      'The contract was for as long as there was work, and there is no more work.',
    ],
  },

  'work.retirement': {
    title: 'Retirement',
    text: ['Your last day as {job}. There is cake, and then there is the afternoon.'],
  },
  'work.retirement-without-job': {
    title: 'Retirement',
    text: ['Your pension begins.'],
  },
}
