import { defineEvent } from '../../define-event.ts'

export const inYourOwnVoice = defineEvent({
  id: 'in-your-own-voice',
  kind: 'question',
  category: 'family',
  title: 'In your own voice',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 20 }, recalls: 'read to me' } },
  conditions: [{ kind: 'recalls', role: 'child', as: 'read to me', daysAgo: 4000 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'listen' },
  text: [
    '{child} has found the tape, from when you read to {child.them} at night. It’s your voice, but with more room in it. In the background a very small person says, “Again.” “I play it for the baby next door,” says {child}. “Is that all right?”',
  ],
  options: [
    {
      id: 'listen',
      text: 'Listen to the end',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s forty minutes. You hear yourself get tired, and skip, and be caught. {child} mouths the words. When it clicks off, nobody says again, so you both laugh.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'new',
      text: 'Record another one, for later',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it in one evening, with the door shut. “For whom is it?” asks {child}. “Whoever says again,” you say.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'affinity', role: 'child', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'off',
      text: 'Turn it off; it’s too young',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} puts the tape into its box. The voice goes on for a bit, in your head, down a corridor with the light left on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
})
