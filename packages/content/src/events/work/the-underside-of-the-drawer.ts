import { defineEvent } from '../../define-event.ts'

export const theUndersideOfTheDrawer = defineEvent({
  id: 'the-underside-of-the-drawer',
  kind: 'question',
  category: 'work',
  title: 'Four pages',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'remembers', what: 'the-pages-under-the-drawer', daysAgo: 2200 },
    { kind: 'job', days: 500 },
  ],
  trigger: { kind: 'draw', weight: 40 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'nothing' },
  text: [
    'They’re giving you another desk, with a view of a wall. Yours goes to a young one who starts on Monday and has already, in the hall, said “sorry” to a door. You’ve got the evening to clear it. You slide your hand along the underside of the drawer.',
  ],
  options: [
    {
      id: 'nothing',
      text: 'Clear it, and leave it clean',
      outcomes: [
        {
          chance: 1,
          text: [
            'You found it all out by yourself; or, no, you didn’t. You stand there with the box for a bit. Then you turn the light off, since somebody has to.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'write',
      text: 'Write four pages, and tape them there',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes until ten. Who can be believed. Which of the keys. You leave out the silences: this one doesn’t need to be frightened. In the fall there’s a slip under your own keyboard, unsigned. It says what time.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'performance', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'lunch',
      text: 'Take the young one to lunch instead, and say it out loud',
      moneyCost: 3000,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is taken in',
          text: [
            'Nothing’s written down. You watch it go in, though, word by word, like water into a plant that’s been on a windowsill. “Why are you telling me this?” you’re asked. You say it’s a tradition.',
          ],
          effects: [
            { kind: 'meet', affinity: 45 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it gets around',
          text: [
            'By three o’clock it has reached the one who lies. “I hear you’ve been giving tours,” she says to you, at the sink. It’s quite a long winter.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'gauge', of: 'social', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'window',
      text: 'Turn the desk around, so that it faces the window',
      conditions: [{ kind: 'gauge', of: 'health', from: 35 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It weighs as much as a horse, and it leaves four marks in the floor. They’ll be talked to about it, the young one. But at ten past four, on the first day, there’ll be no need of any pages.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'health', by: -1 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
})
