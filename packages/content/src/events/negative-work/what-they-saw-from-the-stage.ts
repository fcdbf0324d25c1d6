import { defineEvent } from '../../define-event.ts'

export const whatTheySawFromTheStage = defineEvent({
  id: 'what-they-saw-from-the-stage',
  kind: 'question',
  category: 'family',
  title: 'You stood on the seat',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { kid: { relation: ['son', 'daughter'], age: { from: 15 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'recalls', role: 'kid', as: 'you stood on the seat' },
        { kind: 'remembers', what: 'was-there-in-time', daysAgo: 2000 },
      ],
    },
  ],
  trigger: { kind: 'waiting', medianDays: 400 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'laugh', minutes: 4320 },
  text: [
    '{kid} has a school form to fill in, or a job form, one of those with a line for a moment that shaped you. {kid.They} has left it on the table. It isn’t about {kid.their} grades. It’s about a play, a long time ago, with a costume in it, and who was in the audience, looking straight at {kid.them}.',
  ],
  options: [
    {
      id: 'laugh',
      text: 'Put it back just the way it was',
      outcomes: [
        {
          chance: 1,
          text: [
            'You square it with the table’s edge. You remember what it cost, to the dollar. You’d forgotten the rest until you read it there.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 12 }],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell {kid} what you walked out on to be there',
      outcomes: [
        {
          chance: 1,
          text: [
            '{kid} looks at you for a while. “You should’ve said,” {kid.they} says. “I’d have put that in.” Then: “No. It’s better like this.”',
          ],
          effects: [
            { kind: 'affinity', role: 'kid', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
  ],
})
