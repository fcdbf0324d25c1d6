import { defineMajor } from '../define-major.ts'

export const veterinaryMedicine = defineMajor({
  id: 'veterinary-medicine',
  name: 'Veterinary Medicine',
  field: 'health',
  about: 'Patients who cannot say where it hurts, and owners who can.',
  levels: ['doctorate'],
  rigour: 9,
})
