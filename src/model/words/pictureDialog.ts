import type { Language } from '../types';

/** The words of the dialog that makes a picture. */
export interface PictureDialogWords {
  readonly title: string;
  readonly form: string;
  readonly forms: Readonly<Record<'chart' | 'table', string>>;
  readonly preset: string;
  readonly presets: Readonly<
    Record<
      'official' | 'slide' | 'wechat' | 'square' | 'custom',
      readonly [name: string, for_: string]
    >
  >;
  readonly width: string;
  readonly height: string;
  readonly limits: (least: number, most: number) => string;
  readonly format: string;
  readonly ground: string;
  readonly grounds: Readonly<Record<'white' | 'transparent', string>>;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly footnotes: string;
  readonly loadingTexts: string;
  readonly failedTexts: string;
  readonly preview: string;
  readonly drawing: string;
  readonly failed: string;
  readonly size: (width: number, height: number, millimetres: number | null) => string;
  readonly grown: string;
  readonly overPage: string;
  readonly save: string;
  readonly copy: string;
  readonly close: string;
  readonly saved: (name: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly svgNotCopied: string;
}

const zh: PictureDialogWords = {
  title: '图片',
  form: '内容',
  forms: { chart: '图', table: '表' },
  preset: '用途',
  presets: {
    official: ['公文', '宽156毫米，300 dpi'],
    slide: ['幻灯片', '1920 × 1080'],
    wechat: ['微信', '宽1080像素'],
    square: ['方形', '1080 × 1080'],
    custom: ['自定义', '宽与高自定'],
  },
  width: '宽（像素）',
  height: '高（像素）',
  limits: (least, most) => `各${least}至${most}像素`,
  format: '格式',
  ground: '底色',
  grounds: { white: '白底', transparent: '透明' },
  language: '图中文字',
  languages: { zh: '中文', en: 'English' },
  footnotes: '附每个数字的原句和段落',
  loadingTexts: '正在载入报告原文……',
  failedTexts: '报告原文没有载入，图中暂无原句。',
  preview: '预览',
  drawing: '正在绘制……',
  failed: '图片没有画出来。',
  size: (width, height, millimetres) =>
    `${width} × ${height}像素${millimetres === null ? '' : `，印出来宽${millimetres}毫米`}`,
  grown: '内容放不下，图已加高',
  overPage: '高过公文版心（225毫米），宜减少内容',
  save: '保存图片',
  copy: '复制图片',
  close: '关闭',
  saved: (name) => `已保存：${name}`,
  copied: '图片已复制',
  notCopied: '此页面不能写入剪贴板：请保存图片，或在预览上点右键（手机上长按）复制',
  svgNotCopied: 'SVG只能保存，不能复制',
};

const en: PictureDialogWords = {
  title: 'Picture',
  form: 'Content',
  forms: { chart: 'Chart', table: 'Table' },
  preset: 'For',
  presets: {
    official: ['Document', '156 mm wide, 300 dpi'],
    slide: ['Slide', '1920 × 1080'],
    wechat: ['WeChat', '1080 px wide'],
    square: ['Square', '1080 × 1080'],
    custom: ['Own size', 'any width and height'],
  },
  width: 'Width (px)',
  height: 'Height (px)',
  limits: (least, most) => `${least} to ${most} px each`,
  format: 'Format',
  ground: 'Ground',
  grounds: { white: 'White', transparent: 'Transparent' },
  language: 'Words',
  languages: { zh: '中文', en: 'English' },
  footnotes: 'With the sentence and paragraph of every number',
  loadingTexts: 'Loading the reports…',
  failedTexts: 'The reports did not load; the picture has no quotations yet.',
  preview: 'Preview',
  drawing: 'Drawing…',
  failed: 'The picture was not drawn.',
  size: (width, height, millimetres) =>
    `${width} × ${height} px${millimetres === null ? '' : `, ${millimetres} mm wide in print`}`,
  grown: 'made taller, since its content needs more room',
  overPage: 'taller than the text block of a page (225 mm): better show less',
  save: 'Save picture',
  copy: 'Copy picture',
  close: 'Close',
  saved: (name) => `Saved: ${name}`,
  copied: 'Picture copied',
  notCopied:
    'This page may not write to the clipboard: save the picture, or copy it from the preview with the right button (on a phone, press long)',
  svgNotCopied: 'SVG can be saved, not copied',
};

/** The words of the picture dialog in each language of the interface. */
export const pictureDialogWords: Readonly<Record<Language, PictureDialogWords>> = { zh, en };
