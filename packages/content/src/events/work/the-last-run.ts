import { defineEvent } from '../../define-event.ts'

export const theLastRun = defineEvent({
  id: 'the-last-run',
  kind: 'question',
  category: 'work',
  title: 'The last run',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['driving'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'turn', minutes: 4320 },
  text: [
    'Your last run before the pension, and they’ve let you pick it. You have picked the long one, down along the river. At the depot gate the new driver hands up your thermos. She wants to know if there is anything she should know.',
  ],
  options: [
    {
      id: 'turn',
      text: '“Check your mirrors”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s what they told you. You pull out past the fence, and in the left one she’s waving, and in the right one is the river, going the other way.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'sleep',
      text: 'Tell her about waking up in the gravel',
      conditions: [{ kind: 'remembers', what: 'woke-in-the-gravel', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You turn off the engine to do it. She has heard a lot of stories in that yard, and this one she writes on her hand: the mile, the hour, and sleep.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
    {
      id: 'barometer',
      text: 'Stop, on the way, at the house with the barometer',
      conditions: [{ kind: 'remembers', what: 'hung-the-barometer', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The widow’s granddaughter has it now. It hangs two inches left of where it should. She taps it before she lets you in. “Change,” she reads out.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'pump-nine',
      text: 'Route it past pump nine',
      conditions: [{ kind: 'remembers', what: 'the-card-each-year', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have pie by the window. There are two forks; she’s driven three hours. She’s gray over the ears. Neither of you mentions the parking lot, which is right there, full of gulls.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'turn',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: -6 } },
    },
  ],
})
