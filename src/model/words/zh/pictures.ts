export const zh = {
  /** What each preset is called in a file's name. */
  presets: { official: '公文', slide: '幻灯片', wechat: '微信', square: '方形' },
  table: '表',
  /** The growth picture, beside the list of the same targets. */
  plane: '散点图',
  /** One footnote: what is noted, the words it was read from, and their paragraph. */
  footnote: (label: string, quote: string, paragraph: number) =>
    `${label}：“${quote}”（第${paragraph}段）`,
  /** The title of notes that have a sheet of their own. */
  notesOn: (name: string) => `${name}：说明`,
  /** Stands in place of notes that have a sheet of their own. */
  noted: (part: number) => `说明见第${part}张`,
  /** Said where a sheet has no room for the sentences behind its numbers. */
  unquoted: '此尺寸放不下原句，可换公文或微信尺寸',
  /** Of what dates reports and data are. */
  dated: (dates: readonly string[], version: string | null) =>
    `报告日期：${dates.join('、')}${version === null ? '' : ` · 数据版本：${version}`}`,
  /** Of the dialog that makes a picture. */
  dialog: {
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
    } satisfies Record<string, readonly [name: string, use: string]>,
    width: '宽',
    height: '高',
    unit: '单位',
    units: { px: '像素', mm: '毫米' },
    limits: (least: number, most: number, unit: 'px' | 'mm') =>
      unit === 'px' ? `各${least}至${most}像素` : `各${least}至${most}毫米，300 dpi`,
    format: '格式',
    ground: '底色',
    grounds: { white: '白底', dark: '深色', transparent: '透明' },
    language: '图中文字',
    own: '标题',
    ownSubtitle: '副标题',
    notes: '附说明（口径的判定总在）',
    version: '注明数据版本',
    logo: '加标志……',
    logoRemoved: '不用标志',
    logoRefused: (name: string) => `${name}不能用作标志：请选PNG、JPEG或SVG图片`,
    alternative: '复制替代文字',
    alternativeCopied: '替代文字已复制',
    footnotes: '附每个数字的原句和段落',
    loadingTexts: '正在载入报告原文……',
    failedTexts: '报告原文没有载入，图中暂无原句。',
    preview: '预览',
    drawing: '正在绘制……',
    failed: '图片没有画出来。',
    size: (width: number, height: number, millimetres: number | null) =>
      `${width} × ${height}像素${millimetres === null ? '' : `，印出来宽${millimetres}毫米`}`,
    overPage: '高过公文版心（225毫米），宜减少内容',
    raised: '所选高度放不下可读的字，已加高',
    parts: '分张',
    part: (part: number, all: number) => `第${part}张，共${all}张`,
    before: '上一张',
    after: '下一张',
    save: '保存图片',
    copy: '复制图片',
    close: '关闭',
    saved: (name: string) => `已保存：${name}`,
    copied: '图片已复制',
    notCopied: '此页面不能写入剪贴板：请保存图片，或在预览上点右键（手机上长按）复制',
    svgNotCopied: 'SVG只能保存，不能复制',
  },
};
