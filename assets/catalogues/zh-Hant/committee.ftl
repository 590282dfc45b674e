# 委員會與記者會：席位、會前傾向、表決、聲明的其他句子、問與答。

## 記者會：畫面
announcement-press = 記者提問：第 { $number } 題，共 { $count } 題
announcement-press-over = 記者會已經結束
announcement-said = 你的回答：「{ $text }」
announcement-join = { " · " }
announcement-no-effect = 不產生影響

## Seats and schools
seat-chair = 主席
seat-vice-chair = 副主席
seat-new-york = 主管市場操作的準備銀行總裁
seat-governor-prices = 主管物價穩定的理事
seat-governor-jobs = 主管就業的理事
seat-governor-banks = 主管監理的理事
seat-governor-research = 主管研究的理事
seat-governor-payments = 主管支付的理事
seat-president-north = 北部準備銀行總裁
seat-president-south = 南部準備銀行總裁
seat-president-west = 西部準備銀行總裁
seat-president-plains = 平原地區準備銀行總裁
school-centrist = 中間派
school-hawk = 鷹派
school-dove = 鴿派
school-rule-follower = 規則派
school-stability = 重視金融穩定
school-sheet-sceptic = 質疑資產負債表政策
school-markets = 貼近市場
school-regional = 地方代表

## The mood before a meeting
mood-same = 會前，委員會中無人主張改變利率區間。
mood-up = 會前，委員會中有 { $up } 席傾向調高利率區間，{ $same } 席傾向維持不變。
mood-down = 會前，委員會中有 { $down } 席傾向調降利率區間，{ $same } 席傾向維持不變。
mood-all-up = 會前，委員會全體傾向調高利率區間。
mood-all-down = 會前，委員會全體傾向調降利率區間。
mood-mixed = 會前委員會意見分歧：{ $down } 席傾向調降利率區間，{ $same } 席傾向不變，{ $up } 席傾向調升。
mood-sheet = 資產負債表方面，{ $more } 席主張多買或少縮，{ $less } 席主張相反。

## Reasons of a dissent, from the seat’s own rule
dissent-inflation-higher = 通膨高於目標
dissent-inflation-lower = 通膨低於目標
dissent-jobs-higher = 勞動市場過熱，難以持續
dissent-jobs-lower = 仍有勞動力閒置
dissent-valuation-higher = 低利率正在助長資產市場的風險
dissent-stress-lower = 金融壓力需要更寬鬆的政策
dissent-neutral-higher = 相對於中性水準，政策仍過於寬鬆
dissent-neutral-lower = 相對於中性水準，政策已經偏緊
dissent-move-higher = 沒有理由一次降這麼多
dissent-move-lower = 沒有理由一次升這麼多
dissent-sheet-smaller = 資產負債表規模超出所需
dissent-sheet-larger = 經濟需要資產負債表給予更多支持
dissent-reserves-thin = 準備金已太接近稀少臨界點，不宜以此速度縮表

## Further sentences of the statement
statement-growth-strong = 經濟活動正以強勁步調擴張，該季初值年率成長 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-growth-moderate = 經濟活動正以溫和步調擴張，該季初值年率成長 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-growth-stalled = 該季初值顯示，經濟活動幾無成長。
statement-growth-fell = 經濟活動出現收縮，該季初值年率下降 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-expectations-high = 長期通膨預期為 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，委員會不會接受此一情況。
statement-expectations-low = 長期通膨預期已滑落至 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，低於委員會所追求的水準。
statement-stress = 金融情勢已趨緊縮，委員會正關注其對經濟活動的影響。
statement-stress-severe = 金融市場承受嚴重壓力，委員會將動用各項工具支持信用流通。
statement-change-purchases-begin = 委員會決定啟動證券購買，每月最多 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-change-purchases-more = 委員會決定加快證券購買，由每月 { NUMBER($was_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元增至 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-change-purchases-less = 委員會決定放慢證券購買，由每月 { NUMBER($was_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元減至 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-change-purchases-end = 委員會決定結束證券購買。
statement-change-runoff-begin = 委員會決定啟動證券縮減，每月最多 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-change-runoff-more = 委員會決定加快證券縮減，由每月 { NUMBER($was_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元增至 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-change-runoff-less = 委員會決定放慢證券縮減，由每月 { NUMBER($was_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元減至 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-change-runoff-end = 委員會決定結束證券縮減。
statement-maturity-extension = 聯準會將每月賣出剩餘天期不足三年的中期公債 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，並買入等額的較長天期公債。
statement-purchases-short = 公債購買集中於五年以內的天期。
statement-purchases-long = 公債購買集中於五年至三十年的天期。
statement-corporate = 聯準會將每月購買 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元的公司債與商業本票。
statement-municipal = 聯準會將每月購買 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元的市政債券。
statement-equity = 聯準會將每月購買 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元的股票型基金。
statement-credit-backstop = 規模最高 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元的機制將為企業、州與城市的信用提供後盾。
statement-credit-backstop-closed = 為企業、州與城市信用提供後盾的機制已經關閉。
statement-emergency-lending = 聯準會將以合格擔保品向銀行與交易商提供最高 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元的貸款。
statement-emergency-lending-closed = 對銀行與交易商的緊急貸款已經結束。
statement-swap-lines = 換匯額度向外國央行提供美元。
statement-swap-lines-closed = 與外國央行的換匯額度已經關閉。
statement-vote-unanimous = 表決一致通過：全體 { $count } 名委員投票贊成。
statement-vote-split = { $count } 名委員投票贊成，{ $against } 名反對。
statement-dissent-rate = 投反對票的是{ $seat }，主張利率區間為 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%：{ $reason }。
statement-dissent-sheet = 投反對票的是{ $seat }，異議在資產負債表：{ $reason }。
headline-split = 委員會分裂：{ $against } 人投票反對主席

## Press conference: questions
press-question-cut = 失業率已達 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，為什麼不降息？
press-question-raise = 核心通膨已達 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，你們是否已落後於情勢？
press-question-qe = 你們又買國庫券又投放資金，這不就是換了名字的量化寬鬆嗎？
press-question-reserves = 準備金只有 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元且仍在下降，你怎麼知道它仍充裕？
press-question-losses = 央行已虧損 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，須日後彌補。這筆帳由誰來付？
press-question-politics = 總統說升息是個錯誤。這會改變什麼嗎？
press-question-split = 有 { $against } 位同事投票反對你。這個委員會由誰作主？
press-question-broken = 你當初承諾的不是這樣。憑什麼讓人相信下一個承諾？
press-question-surprise-tighter = 市場預期比你們低 { NUMBER($size_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。你們是有意出人意料嗎？
press-question-surprise-easier = 市場預期比你們高 { NUMBER($size_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。你們知道什麼市場不知道的？
press-question-next = 利率區間現為 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。下一步是什麼？
press-question-doubt = 什麼情況會讓你們背離已公布的路徑？
press-question-anchor = 民眾預期未來多年通膨為 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。{ NUMBER($target, maximumFractionDigits: 2) }% 還是目標嗎？
press-question-stress = 市場正承受壓力。銀行安全嗎？
press-question-bubble = 股價比獲利所能支撐的高出 { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%。這是你們吹出的泡沫嗎？

## Press conference: answers
press-answer-statement = 請參見聲明。
press-answer-cut-patience = 還不到時候。物價優先，現在降息會前功盡棄。
press-answer-cut-ready = 如果就業持續走弱，我們不會等到通膨完美才行動。
press-answer-cut-pledge = 未來兩季利率會下降。
press-answer-raise-resolve = 即使會帶來痛苦，我們也會採取一切必要行動。
press-answer-raise-passing = 這些壓力會過去，耐心才是對的。
press-answer-raise-pledge = 未來兩季利率會上升。
press-answer-qe-plumbing = 不是。這只是為了穩住隔夜利率，並未從市場拿走存續期間。
press-answer-qe-wink = 隨你怎麼稱呼；錢多一點很少會傷到誰。
press-answer-qe-whatever = 市場需要多少、需要多久，我們就提供多少、多久。
press-answer-reserves-signs = 我們看的是隔夜利率與準備金利率之差，一旦漂移就會放慢。沒有人確知那一點在哪裡。
press-answer-reserves-autopilot = 縮表已設為自動進行，我看不出會改變。
press-answer-reserves-stop = 只要有疑慮，我們就停。
press-answer-losses-explain = 我們付給準備金的利息高於債券收益。這會持續幾年，但不會束縛政策。
press-answer-losses-wave = 這只是會計問題。
press-answer-losses-independent = 央行不以營利為目的，也不會被帳面左右。
press-answer-politics-law = 法律賦予我們職責，也賦予我們履行職責的獨立性。
press-answer-politics-listen = 我們聽取每一位民選官員的意見。
press-answer-politics-evidence = 請拿出支持這種說法的數據，我會看。
press-answer-split-healthy = 坦誠的分歧會帶來更好的決定。
press-answer-split-majority = 多數意見很明確，政策也很明確。
press-answer-split-open = 也許事後證明他們是對的。
press-answer-broken-explain = 經濟變了，我們也變了。我來說明我們在何時看到了什麼。
press-answer-broken-deny = 這與我們說過的完全一致。
press-answer-broken-regret = 當初就不該做那個承諾。
press-answer-surprise-meant = 是的。我們依據自己的判斷行事，而不是市場的判斷。
press-answer-surprise-data = 我們以目標為準，是數據把我們帶到了這裡。
press-answer-surprise-soothe = 不必過度解讀。
press-answer-next-meeting = 在通膨到位之前，我們逐次會議作決定。
press-answer-next-patient = 未來兩季我們會維持利率區間不變。
press-answer-next-own-view = 就我個人而言，雖然沒人有把握，但我看得出走向。
press-answer-doubt-conditions = 物價或就業出現明顯轉折。我可以說出具體數字。
press-answer-doubt-firm = 幾乎沒有。我們說了，就會做到。
press-answer-doubt-free = 那是預期，不是承諾。
press-answer-anchor-firm = 是的，我們會為此付出代價。
press-answer-anchor-flexible = 大致如此，長期來看。不必斤斤計較。
press-answer-anchor-surveys = 調查數據雜訊很大，我不會糾結於一個數字。
press-answer-stress-sound = 銀行體系穩健而有韌性。
press-answer-stress-tools = 無論還在考慮什麼，我們的所有工具都已就緒。
press-answer-stress-candid = 有些並不安全，我們今晚就在處理。
press-answer-bubble-warn = 有些價格難以解釋，買家應當心裡有數。
press-answer-bubble-shrug = 輪不到我們去質疑投資人。
press-answer-bubble-tools = 那是監理的事，我們會動用監理手段。

## Press conference: what an answer does
problem-not-an-answer = { $where }：這不是任何問題的回答。
press-effect-tone-up = 股市喜歡這種語氣
press-effect-tone-down = 股市不喜歡這種語氣
press-effect-clarity-up = 前瞻指引的可信度略升
press-effect-clarity-down = 前瞻指引的可信度略降
press-effect-resolve-up = 通膨預期更牢固地錨定於目標
press-effect-resolve-down = 通膨預期的錨定有所鬆動
press-effect-unease-up = 債市不安，期限溢酬上升
press-effect-unease-down = 債市安心，期限溢酬下降
press-effect-defiance-up = 政界不悅，壓力上升
press-effect-defiance-down = 政界滿意：壓力減輕，獨立性略損
press-effect-promise-hold = 具約束力：利率區間兩季不變
press-effect-promise-raise = 具約束力：兩季各升息 1 碼
press-effect-promise-lower = 具約束力：兩季各降息 1 碼

## 簡報：初值、修正與市場定價
briefing-activity-strong = 初值顯示產出年率成長 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，遠高於平常步調。初值平均誤差超過一個百分點。
briefing-activity-weak = 初值顯示產出年率僅成長 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。初值平均誤差超過一個百分點。
briefing-activity-falling = 初值顯示產出年率下降 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。初值平均誤差超過一個百分點。
briefing-revised-up = { $quarter }的成長率上修：由初值的 { NUMBER($first, minimumFractionDigits: 1, maximumFractionDigits: 1) }% 改為 { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }%（年率）。
briefing-revised-down = { $quarter }的成長率下修：由初值的 { NUMBER($first, minimumFractionDigits: 1, maximumFractionDigits: 1) }% 改為 { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }%（年率）。
briefing-pricing-up = 市場已反映未來一年升息 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。少於此數，在市場看來就是寬鬆。
briefing-pricing-down = 市場已反映未來一年降息 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。少於此數，在市場看來就是緊縮。

## 簡報：銀行、公債市場、政治、財政與海外
briefing-treasury-market = 公債市場運作失常：失序程度為 { NUMBER($dysfunction, minimumFractionDigits: 1, maximumFractionDigits: 1) }（0 為正常）。本應等同現金的資產難以變現。
briefing-bank-losses = 銀行未實現損失相當於資產的 { NUMBER($losses, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，資本為 { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。長期利率再升，損失還會加深。
briefing-bank-losses-growing = 銀行未實現損失已擴大到資產的 { NUMBER($losses, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，資本為 { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。存戶也會算帳。
briefing-bank-capital = 銀行資本已降至資產的 { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。它們會先保資本，再談放款。
briefing-lending-scarce = 銀行放款比借款需求少 { NUMBER($missing, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。信用不只是變貴，而是在配給。
briefing-pressure = 政界人士開始對利率發表看法。
briefing-pressure-loud = 對央行的政治壓力已登上頭條。屈服會被看在眼裡，公開爭吵也一樣。
briefing-independence-lost = 央行的獨立性受損：在 0 到 1 的尺度上為 { NUMBER($independence, minimumFractionDigits: 2, maximumFractionDigits: 2) }，通膨預期因此更不牢固。
briefing-federal-interest = 聯邦政府利息支出已達 GDP 的 { NUMBER($interest, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
briefing-flows-in = 資本重新流向新興經濟體尋求收益。
briefing-flows-out = 資本正撤離新興經濟體，回流美元。

## 聲明與標題：2008 年與 2020 年的工具
statement-bills-run-off = 每月允許 { NUMBER($bills_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元的國庫券到期不續。
statement-interest-begun = 聯準會開始對準備金餘額付息，利率為 { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-interest-ended = 聯準會不再對準備金餘額付息。
statement-on-rrp-opened = 隔夜附賣回機制啟用，利率為 { NUMBER($on_rrp, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-on-rrp-closed = 隔夜附賣回機制停用。
statement-discount-rate = 主要融通利率定為 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
headline-bills-run-off = 聯準會每月讓 { NUMBER($bills_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元國庫券到期不續
headline-private-purchases = 跨越界線：聯準會每月買入 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元民間與地方債券及股票
headline-emergency-lending = 最後貸款者：聯準會憑合格擔保品提供 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元
headline-credit-backstop = 聯準會以 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元為企業與城市信用撐底
headline-swap-lines = 聯準會向外國央行開放美元換匯額度
headline-interest-begun = 聯準會將對準備金付息
