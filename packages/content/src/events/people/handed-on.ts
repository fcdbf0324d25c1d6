import { defineEvent } from '../../define-event.ts'

export const handedOn = defineEvent({
  id: 'handed-on',
  kind: 'question',
  category: 'growth',
  title: 'Handed on',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter', 'niece', 'nephew', 'grandson', 'granddaughter', 'sister', 'brother', 'cousin'],
      age: { from: 16 },
      recalls: 'taught me something',
    },
  },
  conditions: [{ kind: 'recalls', role: 'child', as: 'taught me something', daysAgo: 2000 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    'Through the open garage door you can see {child} with a neighbor’s child, who’s holding the hammer by the neck. “At the end,” says {child}. “Let it do the work. You only tell it where.” Those are your words. You’d had them from somebody else.',
  ],
  options: [
    {
      id: 'watch',
      text: 'Stay where you are, behind the hedge',
      outcomes: [
        {
          chance: 1,
          text: [
            'The nail goes in, crooked. “That’s a nail,” says {child}, which is also yours. You go home with your hands on your back like somebody who’s inspected a bridge.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'in',
      text: 'Go in and show how it’s done',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You hit your thumb. The child is overjoyed. {child} takes the hammer out of your hand, gently: “At the end.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'familiarity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'temperament', of: 'agreeableness', to: 45 }, times: 2 }],
          text: ['You’re good at it, still. The child watches you and not {child}. You see that a moment too late.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell {child.them} whose words they are',
      outcomes: [
        {
          chance: 1,
          text: [
            'You name a man {child} never met, who taught it to you in a yard that’s gone. “Then he’s here too,” says {child}, and nods at the hammer, a little embarrassed.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 21 }, choose: 'watch', expect: { says: ', which is also yours' } }],
})
