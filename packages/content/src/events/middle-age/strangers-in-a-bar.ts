import { defineEvent } from '../../define-event.ts'

export const strangersInABar = defineEvent({
  id: 'strangers-in-a-bar',
  kind: 'question',
  category: 'love',
  title: 'Is this taken?',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: { from: 38, to: 78 },
  cast: { partner: { relation: ['spouse', 'partner'], age: { from: 35 } } },
  conditions: [{ kind: 'familiarity', role: 'partner', from: 45 }],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'wave' },
  text: [
    'You were to meet {partner} in the hotel bar at seven. At seven {partner} comes in, looks around, walks over, and stops at the stool beside yours with a face that you’ve never seen. “Is this taken?” {partner.they} {partner|asks|ask}.',
  ],
  options: [
    {
      id: 'wave',
      text: '“What’s gotten into you? Sit down.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Just an idea,” says {partner}, and is {partner.themself} again, and asks about the car. It was a good face. You look for it in the mirror behind the bottles, and it’s gone.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'play',
      text: '“That depends,” you say. “Who’s asking?”',
      outcomes: [
        {
          chance: 0.65,
          modifiers: [
            { when: { kind: 'practised', activity: 'amateur-theatre' }, times: 1.8 },
            { when: { kind: 'temperament', of: 'extraversion', from: 55 }, times: 1.4 },
          ],
          text: [
            'It’s somebody in plumbing supplies, with a laugh. You are, it seems, between trains. By nine you’ve learned two things about {partner} that are true, you’d swear to it, and that nobody who was married could have been told.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 12 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'between-trains' },
          ],
        },
        {
          chance: 0.35,
          text: [
            'It goes well up to the olive. Then the person in plumbing supplies asks whether you’re happy at home, in a light voice, and waits. You’d thought it was a game. You’re both in it up to the neck by then.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 12 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'remember', what: 'between-trains' },
          ],
        },
      ],
    },
    {
      id: 'married',
      text: '“I’m waiting for someone,” you say, “but between us, they’re always late.”',
      conditions: [{ kind: 'temperament', of: 'agreeableness', to: 60 }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“What a fool,” says the stranger, and takes the stool, and hears everything: the keys, the thermostat, the way they hum at funerals. At ten, in the elevator, {partner} hums. You ride up to the roof by mistake, and then it’s on purpose.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 50 }, choose: 'wave', expect: { says: 'Just an idea' } }],
})
