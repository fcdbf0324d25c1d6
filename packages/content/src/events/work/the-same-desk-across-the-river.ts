import { defineEvent } from '../../define-event.ts'

export const theSameDeskAcrossTheRiver = defineEvent({
  id: 'the-same-desk-across-the-river',
  kind: 'question',
  category: 'work',
  title: 'Same desk, other side',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['software'], rung: { from: 1, to: 1 }, performance: { from: 45 }, days: 300 }],
  trigger: { kind: 'draw', weight: 58 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The competitor takes you to lunch. It is your job, one step up, in a building you can see from your own window. They’re generous, they’re funny, they know what you built. Over coffee one of them says that of course they don’t want any code. They would only be curious how you solved the scheduling.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go, and keep it to yourself',
      outcomes: [
        {
          chance: 1,
          text: [
            'You start on the first. For half a year they ask about the scheduling in every meeting, less and less warmly, and you say that you’d do it differently now. You build it differently. It takes you until spring and it’s better.',
          ],
          effects: [
            { kind: 'hire', job: 'software', rung: 2 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'kept-clean-hands' },
            { kind: 'remember', what: 'left-for-a-rival' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Go, and tell them over the dessert',
      outcomes: [
        {
          chance: 1,
          text: [
            'You draw it on a napkin. It takes four minutes and you can see from their faces that it’s worth more than you are. They pay you well. They don’t invite you to the meeting where it’s discussed.',
          ],
          effects: [
            { kind: 'hire', job: 'software', rung: 2 },
            { kind: 'money', by: 1_200_000 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'took-the-money' },
            { kind: 'remember', what: 'left-for-a-rival' },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay',
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk back over the bridge. Nobody in your office knows that you were gone for more than a sandwich. At your next review you’re told that there’s no money this year, and you laugh, and have to explain that it’s nothing.',
          ],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'match',
      text: 'Show your boss the offer',
      conditions: [{ kind: 'job', performance: { from: 60 } }],
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is matched',
          text: [
            'Your boss shuts the door, does some arithmetic on a sticky note, and turns it around. It isn’t as much as theirs. It has your name spelled right.',
          ],
          effects: [{ kind: 'promote' }, { kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.4,
          odds: 'you are on the way out',
          text: [
            '“We’d hate to lose you,” your boss says, and by the afternoon your access to two projects is gone. They’ve begun to lose you already.',
          ],
          effects: [
            { kind: 'performance', by: -16 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'stay',
      roll: 0,
      expect: { gauges: { happiness: -2 } },
    },
  ],
})
