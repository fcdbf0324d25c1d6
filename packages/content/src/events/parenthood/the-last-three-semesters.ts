import { defineEvent } from '../../define-event.ts'

export const theLastThreeSemesters = defineEvent({
  id: 'the-last-three-semesters',
  kind: 'question',
  category: 'school',
  title: 'The last year and a half',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 16, to: 17 } } },
  conditions: [{ kind: 'season', in: ['autumn', 'winter', 'spring'] }],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} has a job offer: full days at the garage, real money. There is a year and a half of school left. “What for?” says {child}, without insolence. It is a question. {child.They} {child|has|have} a grease mark on the cheekbone, and it suits {child.them}.',
  ],
  options: [
    {
      id: 'no',
      text: 'Say no. While {child.they} {child|lives|live} here, {child.they} {child|goes|go}',
      outcomes: [
        {
          chance: 0.65,
          text: [
            '{child} goes. {child.They} {child|sits|sit} in the back and looks at the clock as at a relative. On the day of the diploma {child.they} {child|hands|hand} it to you, in its tube. “Here. It’s yours.”',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 40 }, times: 1.5 }],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'made-them-finish' },
          ],
        },
        {
          chance: 0.35,
          text: [
            '{child} moves out that month, into a room over the garage. You drive past it. It always has a light on.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -14 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'familiarity', role: 'child', by: -10 },
            { kind: 'remember', what: 'the-room-over-the-garage' },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: 'Say yes',
      outcomes: [
        {
          chance: 1,
          text: [
            'By spring {child} can hear from the sidewalk what is wrong with a car. By spring, also, the others are sending off forms. “I’m fine,” {child.they} {child|says|say}, the night that you do not ask.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'let-them-leave-school' },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'Go and talk to the man at the garage',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'He comes out wiping his hands. He left in tenth grade himself; he can’t read his own insurance. “I’ll take the kid at three every day,” he says, “and not one minute earlier.”',
          ],
          modifiers: [
            {
              when: {
                kind: 'job',
                ladders: ['building', 'carpentry', 'plumbing', 'electrics', 'driving', 'warehouse'],
              },
              times: 1.8,
            },
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'remember', what: 'made-them-finish' },
          ],
        },
        {
          chance: 0.3,
          text: [
            'He needs a full one, he says, by Monday. And {child}, who has been watching from under a hood, has seen you come, in your good coat, to talk about {child.them} the way people talk about a dog.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'made-them-finish' },
          ],
        },
      ],
    },
    {
      id: 'left',
      text: 'Tell {child.them} what it was like, for you, to watch the bus go past',
      conditions: [{ kind: 'remembers', what: 'left-school' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell about the first year, that it was wonderful. Then about the forms: each one has the same question at the top. You do not say what to do. {child} listens with {child.their} head to one side, as {child.they} {child|does|do} with engines. {child.They} {child|goes|go} back on Monday.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'made-them-finish' },
          ],
        },
      ],
    },
    {
      id: 'help',
      text: 'Walk {child.them} to the counselor’s door',
      conditions: [{ kind: 'remembers', what: 'asked-for-help' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It had cost you something to knock, and afterward nothing. You knock for {child.them} and go away. They find a thing, half school and half garage, that has a form and a number, and that nobody had mentioned.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'made-them-finish' },
          ],
        },
      ],
    },
    {
      id: 'five',
      text: 'Take {child.them} past the bakery at five in the morning',
      energyCost: 3,
      conditions: [{ kind: 'remembers', what: 'worked-young' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had that at the same age: the envelope, warm. You stand outside and look in at the ones who stayed. One of them waves. “They look happy,” says {child}. They do. “They’d let you in at three in the afternoon, too,” you say.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'remember', what: 'made-them-finish' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 44, gauges: { stress: 50 } },
      choose: 'yes',
      roll: 0,
      expect: { gauges: { stress: 4 }, remembers: ['let-them-leave-school'] },
    },
  ],
})
