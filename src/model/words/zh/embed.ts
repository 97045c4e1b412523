export const zh = {
  title: '嵌入网页',
  lead: '把下面的代码放进网页，即显示这一张图或表，连同标题、说明和来源。',
  width: '框宽（像素，280起）',
  fitting: '附一段脚本，使框随内容定高',
  code: '代码',
  copy: '复制代码',
  copied: '代码已复制',
  close: '关闭',
  preview: '预览',
  /** Of the frame in the preview. */
  size: (width: number, height: number) => `${width} × ${height}像素`,
  asFile: '本页是磁盘上的文件，没有别的网页能用的地址；请从网站打开后再取代码。',
  /** Under the chart or table in a frame. */
  whole: '完整页面：口径、原句与全部数据',
  nothing: '这个地址没有单独的图或表。',
};
