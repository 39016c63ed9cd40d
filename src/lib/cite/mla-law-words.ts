/**
 * Words that MLA entries of law put between the parts, in the language of the paper and not of the law
 * (https://style.mla.org/documenting-works-spanish-or-english). Titles and names of lower courts stay as they are.
 */
import type { Language } from '../../schemas/common.ts';
import { ordinal } from './ordinal.ts';
import type { Bill } from './legal-work.ts';

export interface MlaLawWords {
  readonly unitedStates: string;
  readonly congress: string;
  readonly chamber: Readonly<Record<Bill['chamber'], string>>;
  readonly bill: Readonly<Record<Bill['sort'], string>>;
  readonly hearing: string;
  readonly publicLaw: string;
  readonly executiveOffice: string;
  readonly genre: Readonly<Record<'executive-order' | 'proclamation', string>>;
  readonly title: string;
  readonly section: string;
  readonly sections: string;
  readonly stateDepartment: string;
  readonly supremeCourt: string;
  readonly worldCourt: string;
  readonly stage: Readonly<Record<string, string>>;
  readonly generalAssembly: string;
  readonly resolution: string;
  /** `119th Congress` */
  numberedCongress(number: string): string;
  /** `House Joint Resolution 81` */
  numberedBill(chamber: string, sort: string, number: string): string;
}

export const MLA_LAW_WORDS: Readonly<Record<Language, MlaLawWords>> = {
  en: {
    unitedStates: 'United States',
    congress: 'Congress',
    chamber: { House: 'House', Senate: 'Senate' },
    bill: {
      bill: 'Bill',
      'joint-resolution': 'Joint Resolution',
      'concurrent-resolution': 'Concurrent Resolution',
      resolution: 'Resolution',
    },
    hearing: 'Hearing',
    publicLaw: 'Public Law',
    executiveOffice: 'Executive Office of the President',
    genre: { 'executive-order': 'Executive Order', proclamation: 'Proclamation' },
    title: 'title',
    section: 'sec.',
    sections: 'secs.',
    stateDepartment: 'Department of State',
    supremeCourt: 'Supreme Court',
    worldCourt: 'International Court of Justice',
    stage: {},
    generalAssembly: 'United Nations, General Assembly',
    resolution: 'Resolution',
    numberedCongress: (number) => `${ordinal(number)} Congress`,
    numberedBill: (chamber, sort, number) => `${chamber} ${sort} ${number}`,
  },
  es: {
    unitedStates: 'Estados Unidos',
    congress: 'Congreso',
    chamber: { House: 'Cámara de Representantes', Senate: 'Senado' },
    bill: {
      bill: 'proyecto de ley',
      'joint-resolution': 'resolución conjunta',
      'concurrent-resolution': 'resolución concurrente',
      resolution: 'resolución',
    },
    hearing: 'audiencia',
    publicLaw: 'Ley Pública',
    executiveOffice: 'Oficina Ejecutiva del Presidente',
    genre: { 'executive-order': 'Orden Ejecutiva', proclamation: 'Proclamación' },
    title: 'título',
    section: 'sec.',
    sections: 'secs.',
    stateDepartment: 'Departamento de Estado',
    supremeCourt: 'Corte Suprema',
    worldCourt: 'Corte Internacional de Justicia',
    stage: { Judgment: 'Fallo', 'Advisory Opinion': 'Opinión consultiva' },
    generalAssembly: 'Naciones Unidas, Asamblea General',
    resolution: 'Resolución',
    numberedCongress: (number) => `Congreso núm. ${number}`,
    numberedBill: (chamber, sort, number) => `${chamber}, ${sort} ${number}`,
  },
};
