import { defineEvent } from '../../define-event.ts'

export const peakWeek = defineEvent({
  id: 'peak-week',
  kind: 'question',
  category: 'work',
  title: 'Peak week',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'job', ladders: ['warehouse'], rung: { from: 2, to: 4 } },
    { kind: 'season', in: ['winter', 'autumn'] },
  ],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'post', minutes: 4320 },
  text: [
    'Peak season. You have to post the mandatory sixth day, the whole floor, for a month. Two have asked to be let off: a father whose daughter is getting married, and a boy of nineteen who won’t say why. You may excuse one. The father has been here sixteen years. The boy’s eyes look like nobody has told him he may sit down.',
  ],
  options: [
    {
      id: 'father',
      text: 'The father',
      outcomes: [
        {
          chance: 1,
          text: [
            'He dances all night and is on the dock at six, in the good shoes. The boy works his day, too. It’s only afterward that you hear: his brother was being buried, two states away, and he hadn’t known that you could say so at work.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -7 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'boy',
      text: 'The boy',
      outcomes: [
        {
          chance: 1,
          text: [
            'He looks at the slip and reads it twice. The father works the day with a flower in his safety vest; his daughter has sent it, in a box. They have held the cake for him until eight.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'social', by: -3 },
            { kind: 'remember', what: 'let-the-boy-go' },
          ],
        },
      ],
    },
    {
      id: 'both',
      text: 'Both, and drive the truck yourself',
      conditions: [{ kind: 'gauge', of: 'energy', from: 35 }],
      energyCost: 14,
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s twelve hours on a machine you haven’t sat in for years, and you dent a rail. Nobody says a thing about it. On Monday there’s cake on your clipboard, and a boy who stands there a while and then goes and sweeps.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'performance', by: -3 },
            { kind: 'remember', what: 'let-the-boy-go' },
          ],
        },
      ],
    },
    {
      id: 'post',
      text: 'Excuse no one; it’s fairer',
      outcomes: [
        {
          chance: 1,
          text: [
            'They both come in. The wedding has a cardboard father in the photographs, full-size, printed by the cousins. It’s a big joke. He keeps it folded in his locker.',
          ],
          effects: [
            { kind: 'performance', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'social', by: -6 },
          ],
        },
      ],
    },
  ],
})
