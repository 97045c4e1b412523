/** Traditional characters with the simplified ones that the reports and the catalogue write. */
const pairs =
  '財财 務务 稅税 總总 額额 產产 業业 經经 濟济 發发 區区 黃黄 閔闵 億亿 萬万 長长 數数 據据 報报 書书 養养 醫医 療疗 衛卫 環环 綠绿 氣气 質质 ' +
  '節节 減减 廢废 處处 淨净 護护 創创 術术 專专 權权 進进 資资 內内 貿贸 關关 稱称 個个 戶户 實实 際际 標标 準准 設设 備备 裝装 線线 網网 絡络 ' +
  '電电 車车 軌轨 橋桥 樓楼 舊旧 動动 遷迁 徵征 補补 償偿 積积 築筑 園园 場场 廣广 圖图 館馆 體体 學学 兒儿 師师 勞劳 職职 訓训 練练 崗岗 險险 ' +
  '貧贫 殘残 幫帮 證证 門门 辦办 員员 會会 黨党 國国 華华 灣湾 規规 劃划 計计 項项 現现 達达 運运 營营 銷销 費费 價价 幣币 銀银 貸贷 債债 賃赁 ' +
  '賬账 農农 糧粮 種种 樹树 葉叶 蘇苏 滬沪 東东 嶼屿 島岛 濱滨 開开 閉闭 啟启 號号 層层 樣样 條条 極极 構构 機机 檢检 監监 測测 驗验 調调 評评 ' +
  '優优 勢势 參参 與与 對对 應应 變变 單单 雙双 類类 連连 續续 斷断 穩稳 強强 壓压 負负 擔担 擴扩 縮缩 轉转 鏈链 鄉乡 鎮镇 聯联 協协 議议 團团 ' +
  '隊队 軍军 紀纪 風风 樂乐 藝艺 劇剧 戲戏 遊游 覽览 賓宾 飲饮 藥药 嬰婴 婦妇 齡龄 歲岁 壽寿 衝冲 災灾 難难 滅灭 輕轻 鋼钢 鐵铁 礦矿 燈灯 聲声 ' +
  '響响 頻频 視视 聽听 讀读 寫写 詞词 語语 課课 題题 為为 無无 從从 後后 間间 來来 過过 還还 這这 們们';

const simplified: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The simplified form of a character; itself where it has none here. */
export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}
