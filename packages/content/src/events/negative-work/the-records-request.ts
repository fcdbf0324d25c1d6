import { defineEvent } from '../../define-event.ts'

export const theRecordsRequest = defineEvent({
  id: 'the-records-request',
  kind: 'question',
  category: 'work',
  title: 'A request for records',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'remembers', what: 'hid-a-mistake', daysAgo: 800 },
    { kind: 'employed', is: true },
  ],
  trigger: { kind: 'draw', weight: 36 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Two people from outside are going through old records; it’s routine, they are doing everyone. They’ve asked for a month that you know. You know the day in it, too. You lie there and go through the drawers in your head, one by one, and it’s in none of them, which isn’t the same as being nowhere.',
  ],
  options: [
    {
      id: 'silent',
      text: 'Let them look',
      outcomes: [
        {
          chance: 0.7,
          odds: 'they do not find it',
          text: [
            'They thank everyone for their cooperation. On the way out one of them holds the elevator for you. You take the stairs.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
        {
          chance: 0.3,
          modifiers: [
            { when: { kind: 'remembers', what: 'kept-clean-hands' }, times: 0.6, why: 'nobody suspects you' },
          ],
          odds: 'they find it',
          text: [
            '“Could you help us with this?” they say, and turn it around for you, politely. You could; you do. There are some weeks of being called in, and then one in which you aren’t.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'forget', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'first',
      text: 'Go to them before they come to you',
      outcomes: [
        {
          chance: 0.5,
          odds: 'they are decent',
          text: [
            'The younger one puts down her pen. “Nobody does that,” she says. It costs you a year’s raises and some friends. You sleep the first night through with your mouth open.',
          ],
          effects: [
            { kind: 'performance', by: -10 },
            { kind: 'gauge', of: 'stress', by: -16 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
        {
          chance: 0.5,
          odds: 'they are not',
          text: [
            'They write down all of it, and stop being polite. You’re out by Friday with a box. It is lighter than it looks.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'help',
      text: 'Ask the one you once stood by to swear that it wasn’t you',
      conditions: [{ kind: 'remembers', what: 'stood-by-someone' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They do it, without a question, on paper. It’s over in a day. They don’t come to lunch with you after that, and they are right.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'silent',
      roll: 0,
      expect: { gauges: { stress: 10, happiness: -4 } },
    },
  ],
})
