# 引导：第一次看到某个画面时的说明，每条两句短话。

coach-next = 下一条
coach-done = 明白了
coach-skip = 全部跳过
coach-count = 第 { $number } 条，共 { $steps } 条
coach-your-turn = → 轮到你了

coach-mission-title = 第一个任务
coach-mission-text = 每个任务只要求一件事。这一个只关于利率。
coach-gauges-title = 五个仪表
coach-gauges-text = 它们显示每个目标离标线有多远。下面的文字不靠颜色也说同样的话。
coach-briefing-title = 简报
coach-briefing-text = 发生了什么，最要紧的在最前。下面是数据，附上变化，以及它有多可靠。
coach-priced-title = 目标区间
coach-priced-text = 这就是你的旋钮。下面是市场已经定价的利率：只有意外才会让市场动。
coach-fan-title = 可能的将来
coach-fan-text = 线是过去，扇形是工作人员认为可能的将来。你每试一个改动，它都跟着动。
coach-raise-title = 上调区间
coach-raise-text = 繁荣已经开始，而利率要一年才见效。按一次 +，看看扇形怎样变。
coach-announce-title = 宣布
coach-announce-text = 按下之前，一切都可以撤销。按下之后，这个季度就成了历史。

coach-statement-title = 像市场那样读
coach-statement-text = 你的决定写成了声明，并与上一份对照。划掉的是删去的，带下划线的是新加的。
coach-answer-title = 市场立刻回应
coach-answer-text = 每一条是一种价格，在一分钟内就动了。经济本身则要一年。
coach-weeks-title = 让各周走下去
coach-weeks-text = 愿意的话，可以先回答记者。然后十三周就会过去。
coach-tape-title = 十三周
coach-tape-text = 隔夜利率应当留在你公布的区间里。如果出了问题，行情会停下来问你。
coach-tape-on-title = 走向下一次会议
coach-tape-on-text = 这个按钮让各周走到底。再按一次就回到你的桌前。

coach-why-title = 为什么变了？
coach-why-text = 每次变动都拆成原因，加起来正好相等。点一个数字，或按 W，就能问另一个。
coach-firm-title = 初值带有噪声
coach-firm-text = 带圆圈的数字是首次估计，以后会修订。不要只凭一个数字作决定。

coach-word-title = 现在可以说话了
coach-word-text = 从这个季度起，你可以说利率将往哪里走。市场会听，也会记住。
coach-path-title = 市场的预期
coach-path-text = 利率的扇形显示从这里往后的路。前瞻指引能让它弯，长期利率今天就跟着动。
coach-guide-title = 说一句话
coach-guide-text = 选择声明承诺什么，承诺多久。只承诺你打算做的事。
coach-heard-title = 言辞推动了利率
coach-heard-text = 这些条形里有一部分来自承诺，而不是决定。要守信，否则下一句就没那么重了。

coach-sheet-title = 整张桌子
coach-sheet-text = 持仓和各项便利现在都归你了。准备金所剩不多，你会用得上。
coach-curve-title = 你在这里
coach-curve-text = 往右准备金充裕，利率平躺。往左准备金稀缺，利率攀升。
coach-books-title = 你的资产负债表
coach-books-text = 两边永远相等。财政部账户增加多少，准备金就减少多少。
coach-runoff-title = 购买与缩表
coach-runoff-text = 证券到期会带走准备金。调低上限可以止住它，也可以购买。
coach-facility-title = 动用一项便利
coach-facility-text = 常备回购便利给隔夜利率加一个盖子；购买国库券把准备金补回来。请改动其中一项。

coach-situation-title = 行情停下来了
coach-situation-text = 出事了。读一读已知的情况，权衡各个选项，选定一个：各周会带着它走下去。

coach-score-title = 你的得分
coach-score-text = 0 分是什么也不做，1000 分是在这份运气下能做到的最好。每一段是一个目标。
coach-ghosts-title = 同样的运气
coach-ghosts-text = 别人遇到的冲击完全一样：各种规则、什么也不做，以及事后之明。差别就在你的作为。
coach-what-if-title = 假如当时？
coach-what-if-text = 改动一个季度，其余冲击不变，看看岔路。最能学到东西的就是这里。

coach-desk-title = 作出决定
coach-desk-text = 设定你想要的，随意撤销，然后宣布。带虚线的术语一点就有解释。
