import { defineEvent } from '../../define-event.ts'

export const aChairInABasement = defineEvent({
  id: 'a-chair-in-a-basement',
  kind: 'question',
  category: 'friendship',
  title: 'Folding chairs',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'bronze-coin', daysAgo: 1095 },
        { kind: 'remembers', what: 'put-a-friend-out', daysAgo: 1095 },
        { kind: 'remembers', what: 'said-wrong-number', daysAgo: 1095 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'pass' },
  text: [
    {
      id: 'coin',
      when: [{ kind: 'remembers', what: 'bronze-coin' }],
      text: 'It is raining, and a man is sitting on the steps of the church with his shoes in his hands. The door to the basement is open behind him. He is asking everyone who passes whether this is the place. You have a bronze coin in your pocket that is not yours.',
    },
    {
      id: 'debt',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'bronze-coin' } }],
      text: 'You dream about someone whom you shut out once. When you wake up it is still raining, and you know the address of the basement. Anybody may come.',
    },
  ],
  options: [
    {
      id: 'down',
      text: 'Go down there',
      energyCost: 7,
      outcomes: [
        {
          chance: 0.7,
          odds: 'he comes along',
          text: [
            'You go first. You do not belong here; you sit down anyway, and so he does. When the plate with the coins goes around you put yours in his hand and close it.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'meet', affinity: 20 },
          ],
          of: ['coin'],
        },
        {
          chance: 0.3,
          odds: 'he stays outside',
          text: [
            'He says that he is only waiting for the rain to stop. When you come up again, there are two wet footprints on the step, and no shoes.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
          of: ['coin'],
        },
        {
          chance: 1,
          text: [
            'You sit at the back. You are asked whether you would like to speak. “I’m here for somebody else,” you say. “I know,” says the woman. “He’s late. He always is.” Forty people wait with you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
          of: ['debt'],
        },
      ],
    },
    {
      id: 'pass',
      text: 'Walk on',
      outcomes: [
        {
          chance: 1,
          text: ['You turn the coin over and over in your pocket, all the way to the bus.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
          of: ['coin'],
        },
        {
          chance: 1,
          text: ['You turn on the light and read. It is the kind of book in which everything is somebody’s fault.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
          of: ['debt'],
        },
      ],
    },
  ],
})
