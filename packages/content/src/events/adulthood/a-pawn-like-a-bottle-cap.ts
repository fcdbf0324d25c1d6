import { defineEvent } from '../../define-event.ts'

export const aPawnLikeABottleCap = defineEvent({
  id: 'a-pawn-like-a-bottle-cap',
  kind: 'question',
  category: 'growth',
  title: 'A board in the park',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'cutler-street-chess', daysAgo: 2920 },
        { kind: 'remembers', what: 'never-told-cutler-street', daysAgo: 2920 },
        { kind: 'remembers', what: 'rang-at-cutler-street', daysAgo: 2920 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'mild' },
  text: [
    {
      id: 'chess',
      when: [{ kind: 'remembers', what: 'cutler-street-chess' }],
      text: 'There are stone tables in the park. A girl of about nine sits at one of them by herself, with a set. One pawn is missing. She has put a bottle cap there.',
    },
    {
      id: 'guilt',
      when: [{ kind: 'remembers', what: 'never-told-cutler-street' }],
      text: 'A ball comes through your window, in a shower of glass, and rolls to a stop against your shoe. You can hear them running. Then you hear that one of them has stopped.',
    },
    {
      id: 'bell',
      when: [
        { kind: 'remembers', what: 'rang-at-cutler-street' },
        { kind: 'not', of: { kind: 'remembers', what: 'never-told-cutler-street' } },
      ],
      text: 'The doorbell rings. There is a boy on the step with his cap in his hands, and behind him, across the street, your kitchen window, what is left of it. “It was me,” he says.',
    },
  ],
  options: [
    {
      id: 'open',
      text: 'Make something of it',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit down. She cheats, and you let her, twice, and then you show her how to do it properly. She is there the next Saturday, and so are you.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'meet', affinity: 18 },
          ],
          of: ['chess'],
        },
        {
          chance: 1,
          text: [
            'You open the door and hold out the ball. “Come and see what you did,” you say. It is somebody else’s voice, and the right one. He comes in. He looks at it with you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -16 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'forget', what: 'never-told-cutler-street' },
          ],
          of: ['guilt'],
        },
        {
          chance: 1,
          text: [
            '“Well,” you say, “come and see what you did.” He owes you ten Saturdays. You teach him the knight on the third.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
          of: ['bell'],
        },
      ],
    },
    {
      id: 'mild',
      text: 'Let it pass with a kind word',
      outcomes: [
        {
          chance: 1,
          text: ['“Good cap,” you say, walking by. “It’s a pawn,” she says, without looking up.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
          of: ['chess'],
        },
        {
          chance: 1,
          text: [
            'You call out that it is all right. The feet start running again. You sweep up the glass, and your hands are not quite steady.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
          of: ['guilt'],
        },
        {
          chance: 1,
          text: [
            'You tell him that it is only a window. He looks at you with enormous relief, and, under that, with something like disappointment.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
          of: ['bell'],
        },
      ],
    },
  ],
})
