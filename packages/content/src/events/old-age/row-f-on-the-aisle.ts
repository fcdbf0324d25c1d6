import { defineEvent } from '../../define-event.ts'

export const rowFOnTheAisle = defineEvent({
  id: 'row-f-on-the-aisle',
  kind: 'question',
  category: 'family',
  title: 'Row F',
  stages: ['middleAge', 'oldAge'],
  age: { from: 50 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 22 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'left-the-gift-alone', role: 'child', daysAgo: 4500 },
        { kind: 'remembers', what: 'the-secret-file', role: 'child', daysAgo: 1500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'clap' },
  text: [
    '{child} has sent you a ticket. Row F, on the aisle, “so you can get out.” It’s an old movie house; the curtain has a burn in it. Then {child} comes on, in street shoes, and sits down the way you sit down to eat.',
  ],
  options: [
    {
      id: 'clap',
      text: 'Listen, like everyone',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear about a third of it. The rest of the time you look at {child.their} left hand, which knows where it’s going, and wonder who taught it that.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'cry',
      text: 'Get out at the intermission',
      energyCost: 1,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It was too much. You stand under the marquee, by the trash cans, and can hear the second half through the emergency door: better, if anything. {child} finds you there. “I gave you the aisle,” says {child}.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'child', by: 3 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'The man in row G tells {child.them}. {child.They} {child|has|have} looked for you from the stage. You explain it, by the cans. It sounds like an explanation.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'left',
      text: 'Tell {child.them}, afterward, that a woman with white hair would have had you pay',
      conditions: [{ kind: 'remembers', what: 'left-the-gift-alone', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It costs you something. {child.They} could have been twenty years further along. {child} thinks about it with a sandwich in {child.their} hand. “I’d have hated it by the time I was ten,” says {child.they}. “I’ve never hated it for one day.” And asks for her name; and is silent. “She taught everybody,” {child} says.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'file',
      text: 'Don’t tell anyone in row F that you know this one',
      conditions: [{ kind: 'remembers', what: 'the-secret-file', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the piece with the chair in it. You were the second person on earth. Four hundred others now hear how it goes, a little shyly, somewhere else; and at the end {child} looks down the aisle, right at you, and pushes the chair back so that it creaks. “Keep that.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'affinity', role: 'child', by: 12 },
          ],
        },
      ],
    },
  ],
})
