import type { Language } from '../types';

/** What is said of data that are copied and saved. */
export interface DataOutWords {
  readonly copyTable: string;
  readonly tableCopied: string;
  readonly copyFinding: string;
  readonly findingCopied: string;
  readonly saveXlsx: string;
  readonly saveXlsxDerived: string;
  readonly xlsxSaved: string;
}

const zh: DataOutWords = {
  copyTable: '复制表格',
  tableCopied: '表格已复制，可粘贴到Word、WPS或Excel',
  copyFinding: '复制结论',
  findingCopied: '结论已复制，带说明和来源',
  saveXlsx: '存为Excel',
  saveXlsxDerived: '存为Excel，含推算的变动',
  xlsxSaved: 'Excel文件已保存',
};

const en: DataOutWords = {
  copyTable: 'Copy table',
  tableCopied: 'Table copied; paste it into Word or Excel',
  copyFinding: 'Copy finding',
  findingCopied: 'Finding copied with its notes and source',
  saveXlsx: 'Save Excel file',
  saveXlsxDerived: 'Save Excel file with derived steps',
  xlsxSaved: 'Excel file saved',
};

/** The words of copies and files by language. */
export const dataOutWords: Readonly<Record<Language, DataOutWords>> = { zh, en };
