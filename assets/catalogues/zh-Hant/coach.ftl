# 引導：第一次看到某個畫面時的說明，每則兩句短話。

coach-next = 下一則
coach-done = 明白了
coach-skip = 全部略過
coach-count = 第 { $number } 則，共 { $steps } 則
coach-your-turn = → 輪到你了

coach-mission-title = 第一個任務
coach-mission-text = 每個任務只要求一件事。這一個只關於利率。
coach-gauges-title = 五個儀表
coach-gauges-text = 它們顯示每個目標離標線有多遠。下面的文字不靠顏色也說同樣的話。
coach-briefing-title = 簡報
coach-briefing-text = 發生了什麼，最要緊的在最前。下面是數據，附上變動，以及它有多可靠。
coach-priced-title = 目標區間
coach-priced-text = 這就是你的旋鈕。下面是市場已經反映的利率：只有意外才會讓市場動。
coach-fan-title = 可能的將來
coach-fan-text = 線是過去，扇形是幕僚認為可能的將來。你每試一個改動，它都跟著動。
coach-raise-title = 調高區間
coach-raise-text = 景氣已經升溫，而利率要一年才見效。按一次 +，看看扇形怎樣變。
coach-announce-title = 宣布
coach-announce-text = 按下之前，一切都可以復原。按下之後，這一季就成了歷史。

coach-statement-title = 像市場那樣讀
coach-statement-text = 你的決定寫成了聲明，並與上一份對照。劃掉的是刪去的，加底線的是新增的。
coach-answer-title = 市場立刻回應
coach-answer-text = 每一條是一種價格，在一分鐘內就動了。經濟本身則要一年。
coach-weeks-title = 讓各週走下去
coach-weeks-text = 願意的話，可以先回答記者。然後十三週就會過去。
coach-tape-title = 十三週
coach-tape-text = 隔夜利率應當留在你公布的區間裡。如果出了問題，行情會停下來問你。
coach-tape-on-title = 走向下一次會議
coach-tape-on-text = 這個按鈕讓各週走到底。再按一次就回到你的桌前。

coach-why-title = 為什麼變了？
coach-why-text = 每次變動都拆成原因，加起來正好相等。點一個數字，或按 W，就能問另一個。
coach-firm-title = 初值帶有雜訊
coach-firm-text = 帶圓圈的數字是首次估計，以後會修正。不要只憑一個數字作決定。

coach-word-title = 現在可以說話了
coach-word-text = 從這一季起，你可以說利率將往哪裡走。市場會聽，也會記住。
coach-path-title = 市場的預期
coach-path-text = 利率的扇形顯示從這裡往後的路。前瞻性指引能讓它彎，長期利率今天就跟著動。
coach-guide-title = 說一句話
coach-guide-text = 選擇聲明承諾什麼，承諾多久。只承諾你打算做的事。
coach-heard-title = 言詞推動了利率
coach-heard-text = 這些長條裡有一部分來自承諾，而不是決定。要守信，否則下一句就沒那麼重了。

coach-sheet-title = 整張桌子
coach-sheet-text = 持債與各項機制現在都歸你了。準備金所剩不多，你會用得上。
coach-curve-title = 你在這裡
coach-curve-text = 往右準備金充裕，利率平躺。往左準備金稀缺，利率攀升。
coach-books-title = 你的資產負債表
coach-books-text = 兩邊永遠相等。財政部帳戶增加多少，準備金就減少多少。
coach-runoff-title = 購買與縮表
coach-runoff-text = 證券到期會帶走準備金。調低上限可以止住它，也可以購買。
coach-facility-title = 動用一項機制
coach-facility-text = 常備附買回機制給隔夜利率加一個蓋子；購買國庫券把準備金補回來。請改動其中一項。

coach-situation-title = 行情停下來了
coach-situation-text = 出事了。讀一讀已知的情況，權衡各個選項，選定一個：各週會帶著它走下去。

coach-score-title = 你的得分
coach-score-text = 0 分是什麼也不做，1000 分是在這份運氣下能做到的最好。每一段是一個目標。
coach-ghosts-title = 同樣的運氣
coach-ghosts-text = 別人遇到的衝擊完全一樣：各種法則、什麼也不做，以及事後之明。差別就在你的作為。
coach-what-if-title = 假如當時？
coach-what-if-text = 改動一季，其餘衝擊不變，看看岔路。最能學到東西的就是這裡。

coach-desk-title = 作出決定
coach-desk-text = 設定你想要的，隨意復原，然後宣布。帶虛線的術語一點就有說明。
