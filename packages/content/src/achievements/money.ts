import { defineAchievements } from '../define-rewards.ts'

export const money = defineAchievements([
  {
    id: 'a-hundred',
    title: 'Pocket money',
    text: 'Have $100.',
    when: { kind: 'money', from: 10_000 },
    diamonds: 1,
  },
  {
    id: 'a-thousand',
    title: 'A month’s rent',
    text: 'Have $1,000.',
    when: { kind: 'money', from: 100_000 },
    diamonds: 1,
  },
  {
    id: 'five-thousand',
    title: 'A used car',
    text: 'Have $5,000.',
    when: { kind: 'money', from: 500_000 },
    diamonds: 1,
  },
  {
    id: 'ten-thousand',
    title: 'Rainy days',
    text: 'Have $10,000.',
    when: { kind: 'money', from: 1_000_000 },
    diamonds: 2,
  },
  {
    id: 'twenty-five-thousand',
    title: 'A newer car',
    text: 'Have $25,000.',
    when: { kind: 'money', from: 2_500_000 },
    diamonds: 2,
  },
  {
    id: 'fifty-thousand',
    title: 'A deposit',
    text: 'Have $50,000.',
    when: { kind: 'money', from: 5_000_000 },
    diamonds: 3,
  },
  {
    id: 'hundred-thousand',
    title: 'Six figures',
    text: 'Have $100,000.',
    when: { kind: 'money', from: 10_000_000 },
    diamonds: 4,
  },
  {
    id: 'quarter-million',
    title: 'Comfortable',
    text: 'Have $250,000.',
    when: { kind: 'money', from: 25_000_000 },
    diamonds: 6,
  },
  {
    id: 'half-million',
    title: 'People are polite',
    text: 'Have $500,000.',
    when: { kind: 'money', from: 50_000_000 },
    diamonds: 8,
  },
  {
    id: 'million',
    title: 'The first one',
    text: 'Have $1,000,000.',
    when: { kind: 'money', from: 100_000_000 },
    diamonds: 15,
  },
])
