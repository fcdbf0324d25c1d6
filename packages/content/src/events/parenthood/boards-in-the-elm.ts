import { defineEvent } from '../../define-event.ts'

export const boardsInTheElm = defineEvent({
  id: 'boards-in-the-elm',
  kind: 'question',
  category: 'play',
  title: 'Boards',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 8, to: 11 } } },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 3000,
  importance: 3,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{child} and two others have dragged nine boards and a door to the big tree behind the parking lot. It is the city’s tree. {child} wants you to hold the ladder, and to not say anything.',
  ],
  options: [
    {
      id: 'hold',
      text: 'Hold the ladder, and say nothing',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.8,
          text: [
            'It is a bad tree house. You sweat through your shirt with all that you do not say. By evening they sit up there, three pairs of soles, and one of them spits, and the others admire it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'child', by: 7 },
          ],
        },
        {
          chance: 0.2,
          text: [
            'The door comes down with a child on it. A wrist, not {child}’s. You take the boy to the hospital in a cab and call his father from the corridor, and you have to say the sentence: “I was holding the ladder.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'money', by: -40000 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that it is not allowed',
      outcomes: [
        {
          chance: 1,
          text: [
            '“By who,” says {child}. The boards lie there until the truck takes them. It was the right thing; there is an ordinance; you look it up.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'brace',
      text: 'Show them where the braces go',
      energyCost: 5,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'tree-house' },
            { kind: 'job', ladders: ['building', 'carpentry'] },
            { kind: 'activity', activity: 'woodworking' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“It wants a floor first,” you say from below, “and a password that isn’t too long.” You pass up the saw. They stop what they are doing and regard you. It stands for three winters; a city inspector photographs it, and then goes up himself.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 39, memory: ['tree-house'], gauges: { happiness: 50 } },
      choose: 'brace',
      roll: 0,
      expect: { gauges: { happiness: 9 } },
    },
  ],
})
