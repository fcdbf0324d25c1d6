import { defineEvent } from '../../define-event.ts'

export const onThePhoneAboutSoil = defineEvent({
  id: 'on-the-phone-about-soil',
  kind: 'question',
  category: 'school',
  title: 'On the phone, about soil',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 19, to: 21 } } },
  trigger: { kind: 'draw', weight: 13 },
  cooldownDays: 2500,
  importance: 4,
  offline: { kind: 'auto', option: 'finish' },
  text: [
    '{child} calls from college on a weekday, at noon, and asks how the weather is. Then it comes. It is the wrong subject. {child.They} {child|has|have} known it since the first week. It would cost a year.',
  ],
  options: [
    {
      id: 'finish',
      text: '“Finish what you have begun.”',
      outcomes: [
        {
          chance: 0.5,
          text: ['{child} finishes. It hangs in a frame in a room where {child.they} {child|does|do} something else.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{child} finishes, and in the last semester there is a course on bridges, of all things, and {child.they} {child|calls|call} you at noon again. “Don’t say it,” says {child}.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'change',
      text: '“Then change.”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear {child.them} put a hand over the phone and say to somebody, “I CAN.” You were being asked for permission, it seems; you had thought that it was a long time since that was yours to give.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'money', by: -150000 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'office',
      text: 'Tell {child.them} about the secretary and the door that should be locked',
      conditions: [{ kind: 'remembers', what: 'changed-subject' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You did it yourself, with that form. What nobody tells you, you say, is that the old subject goes on in you, like a language. {child} takes down the room number. The secretary there says: “That door.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'familiarity', role: 'child', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'come',
      text: 'Go there, and walk around the lake with {child.them}',
      energyCost: 6,
      moneyCost: 20000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Twice around. On the first lap it is about the subject. On the second it is about a person in the subject, and you say less.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 48, memory: ['changed-subject'], gauges: { happiness: 50 } },
      choose: 'office',
      roll: 0,
      expect: { gauges: { happiness: 7 } },
    },
  ],
})
