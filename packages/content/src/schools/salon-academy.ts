import { defineSchool } from '../define-school.ts'

export const salonAcademy = defineSchool({
  id: 'salon-academy',
  name: 'The Salon Academy',
  about: 'Wednesdays, the retirees come in for half price and honest practice.',
  educationLevel: 'trade',
  years: 1,
  selectivity: 0,
  tuitionCents: 620_000,
  majors: ['cosmetology'],
  licence: 'hairdresser',
  evening: true,
})
