import { defineEvent } from '../../define-event.ts'

export const theAssistantReferee = defineEvent({
  id: 'the-assistant-referee',
  kind: 'question',
  category: 'family',
  title: 'A whistle in the drawer',
  stages: ['middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 15, to: 35 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'played-them-all', role: 'child', daysAgo: 2000 },
        { kind: 'remembers', what: 'played-to-win', role: 'child', daysAgo: 2000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 34 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    {
      id: 'all',
      when: [{ kind: 'remembers', what: 'played-them-all', role: 'child' }],
      text: '{child} has been asked to look after a team, the under-nines, at the park; there was nobody else. {child.They} {child|has|have} come to get the whistle. “You lost nine of ten,” {child.they} {child|says|say}. “I thought that was what the game was. How did you do that?”',
    },
    {
      id: 'win',
      when: [{ kind: 'remembers', what: 'played-to-win', role: 'child' }],
      text: '{child} has been asked to look after a team, the under-nines, at the park; there was nobody else. {child.They} {child|has|have} come to get the whistle. “I know every player we had,” {child.they} {child|says|say}. “You see a lot, from there. I’ve got one on mine who is like me.”',
    },
  ],
  options: [
    {
      id: 'advise',
      text: 'Tell {child.them} what you know',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say: learn the slow ones’ names first. {child} writes it down on {child.their} wrist. On the second Saturday you go and stand behind a tree, and hear it shouted across a whole field, a slow one’s name.',
          ],
          of: ['all'],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 1,
          text: [
            '“Put that one in,” you say. “At the beginning. When it counts.” {child} looks at you for a while. “Yes,” says {child}, “that’s what I was going to do.”',
          ],
          of: ['win'],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Say that you saw it on the film',
      conditions: [{ kind: 'remembers', what: 'played-to-win', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The cheering, from the bench, until there was no voice left. “I was never cheering for them,” says {child}, and puts the whistle around {child.their} neck, inside the shirt. “I was cheering for you.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'forget', what: 'played-to-win' },
          ],
          remembers: { role: 'child', as: 'what you saw on the film' },
        },
      ],
    },
    {
      id: 'help',
      text: 'Come along, and carry the bag',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You carry it, and put out the cones. The children take you for the grandfather of the cones, or the grandmother of them. {child} says, “Thanks, Coach,” without thinking, and it is not clear to either of you who was meant.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 8 },
          ],
        },
      ],
    },
  ],
})
