import { defineEvent } from '../../define-event.ts'

export const twoYearsLate = defineEvent({
  id: 'two-years-late',
  kind: 'question',
  category: 'school',
  title: 'Ten years, two years late',
  stages: ['adult'],
  age: { from: 29, to: 33 },
  conditions: [
    { kind: 'diploma', atLeast: 'highSchool' },
    { kind: 'not', of: { kind: 'remembers', what: 'left-school' } },
  ],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'bar' },
  text: [
    'The ten-year reunion takes place two years late, since the ones who were to organize it had not spoken. A gym, a banner, name tags with your picture from then. People look at the picture first. “And what do you do?” says a man who once held your head down in a fountain.',
  ],
  options: [
    {
      id: 'say',
      text: 'Say what you do',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'He listens. He sells water softeners. “I was such an ass,” he says, and looks quite different while he says it: like his picture. You shake his hand, in which there was once your hair.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Ha,” he says. “Still?” It’s the same voice. You are twelve years older, you have rooms and rooms in you by now, and you’re standing in a fountain.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'more',
      text: 'Make it sound like more',
      outcomes: [
        {
          chance: 1,
          text: [
            'By ten you have a boat. It gets a name. A woman who has liked you since algebra goes very still, and says that she sails, too; which bay?',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'bar',
      text: 'Stand at the bar with the teacher',
      outcomes: [
        {
          chance: 1,
          text: [
            'She is small, and drinks beer. “You were the one who never asked,” she says. You ask, now. You are still asking when they begin to stack the chairs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'meet', affinity: 35 },
          ],
        },
      ],
    },
    {
      id: 'dance',
      text: 'Find the ones from the heap of shoes',
      conditions: [{ kind: 'remembers', what: 'danced-at-prom' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Five of the seven. They are by the fire door, with their shoes off already. “You’re late,” they say.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'apples',
      text: 'Find the one to whom you said “Apples”',
      conditions: [{ kind: 'remembers', what: 'spoke-first' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes a moment; the beard, or the glasses. “Pears,” you hear behind you. There is a ring, a stroller, a very nice spouse who has been told all about it. You laugh until you have to lean on something.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'noone',
      text: 'Ask who did not get here',
      outcomes: [
        {
          chance: 1,
          text: [
            'There are three. You’d known of one. You go from table to table with the names, until everything that’s remembered about them has been said once.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 31, gauges: { happiness: 50, social: 50 } },
      choose: 'dance',
      roll: 0,
      expect: { gauges: { social: 12, happiness: 10 } },
    },
  ],
})
