import { defineAmbient } from '../../define-ambient.ts'

export const aloneLines = defineAmbient({
  category: 'home',
  title: 'On your own',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'not', of: { kind: 'partnered' } },
    { kind: 'not', of: { kind: 'parent' } },
    { kind: 'not', of: { kind: 'livesIn', home: 'parents' } },
  ],
  lines: [
    { id: 'alone-soup', text: ['You make soup for four and eat it for four days. On the third it is at its best.'] },
    {
      id: 'alone-sing',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You sing all of it, both parts, with gestures.'],
    },
    { id: 'alone-lamp', text: ['You leave a lamp on when you go out, so that somebody seems to be home.'] },
    {
      id: 'alone-couch',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You lie across the whole couch, corner to corner, like a flag.'],
    },
    { id: 'alone-jar', text: ['A jar will not open. You look around. You run it under hot water.'] },
    {
      id: 'alone-aloud',
      effects: [{ kind: 'gauge', of: 'social', by: -1 }],
      text: ['“Well,” you say. It is the first word that you have said today, and it is after six.'],
    },
    {
      id: 'alone-sunday',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['A Sunday with nobody in it. You iron, and the radio talks.'],
    },
    {
      id: 'alone-plate',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You own one good plate. You use it.'],
    },
    {
      id: 'alone-noise',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: [
        'There is a noise at night. You lie still and list what it could be, and it is the refrigerator, as it was last time.',
      ],
    },
    { id: 'alone-window', text: ['Across the courtyard somebody else is eating at the sink.'] },
    { id: 'alone-mail', text: ['A magazine comes for the people before you. You know all about their boat.'] },
    { id: 'alone-bed', text: ['You still sleep on your own side.'] },
  ],
})
