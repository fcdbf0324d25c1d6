import { defineEvent } from '../../define-event.ts'

export const fourMinutes = defineEvent({
  id: 'four-minutes',
  kind: 'question',
  category: 'family',
  title: 'Four minutes',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 22 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'drove-north', role: 'child', daysAgo: 2200 },
        { kind: 'remembers', what: 'drove-south', role: 'child', daysAgo: 2200 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 36 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    {
      when: [{ kind: 'remembers', what: 'drove-north', role: 'child' }],
      text: '{child} has come down with you in the car to lay flowers, and hums, to the windshield, and stops. “I only found out last year where you’d been supposed to be,” {child.they} {child|says|say}, “that night that I sang.” {child.They} {child|has|have} done the sum, north and south. “I saw you in the third row. I was so happy. I wouldn’t have been, if I’d known.”',
    },
    {
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'drove-north', role: 'child' } }],
      text: '{child} is putting the little one to bed, or the neighbor’s little one; through the wall you hear four minutes of a song. You know it. You know it from behind a head. Then {child} stands in the door and sees that you have heard. “You never got the whole thing, did you,” says {child}.',
    },
  ],
  options: [
    {
      id: 'tell',
      text: 'Tell {child} how you decided, at the light',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sat through one green. You had thought: the one who is frightened, or the one who will remember. You are not sure to this day which of them was which. {child} takes your hand off your knee, looks at it, and puts it back.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'sing',
      text: 'Ask for all of it, now, from the beginning',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 50 }, times: 1.6, why: 'you are close' }],
          odds: '{child} sings',
          text: [
            'It is lower than it was, and slower. Nobody has the good shoes on. When it is over you find that you have been counting: it is closer to five.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
        {
          chance: 0.4,
          odds: '{child} does not',
          text: [
            '“It was for then,” says {child}. It is said kindly. You hear it again in the next weeks, in pieces, from other rooms, and learn not to come in.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'film',
      text: 'Say that the film was very good',
      outcomes: [
        {
          chance: 1,
          text: [
            '“You can’t even see me,” says {child}. “You can hear you,” you say. {child} thinks about that, with {child.their} head on one side, and lets you have it.',
          ],
          effects: [{ kind: 'affinity', role: 'child', by: 3 }],
        },
      ],
    },
  ],
})
