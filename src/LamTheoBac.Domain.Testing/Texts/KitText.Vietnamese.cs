using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Testing.Scenarios;

namespace LamTheoBac.Domain.Testing.Texts;

/// <content>Vietnamese.</content>
public sealed partial class KitText
{
    /// <summary>In Vietnamese.</summary>
    public static KitText Vietnamese { get; } = new(FaultCatalogue.Vietnamese.With(VietnameseFaults()), new Wording
    {
        Passed = "{0}: đúng như mong đợi; {1} trường hợp, {2} kết quả",
        Failed = "{0}: chưa đúng; {1} trên {2} kết quả không như mong đợi, {3} chỗ không thể có",
        Mismatch = "`{0}`, `{1}`: mong đợi {2}, thực tế {3}; dòng {4} quyết định: {5}",
        Impossible = "không thể có `{0}`: không ai có {1}",
        Absent = "(không có)",
        ScenarioTitle = "Mỗi điều kiện của {0} đều làm đổi kết quả theo cả hai chiều",
        Smallest = "`{0}`: {1} trường hợp cho thấy {2} trên {3} điều kiện quyết định kết quả theo cả hai chiều; không thể ít trường hợp hơn.",
        StepByStep = "`{0}`: {1} trường hợp cho thấy {2} trên {3} điều kiện quyết định kết quả theo cả hai chiều; chọn lần lượt từng bước nên có thể còn ít hơn được.",
        Shown = "{0} quyết định: ở đây {1} thì {2}, ở trường hợp {3} {4} thì {5}",
        Compared = "để so với trường hợp {0}",
        AlsoChanging = " (kéo theo {0})",
        True = "đúng",
        False = "sai",
        OnOtherDays = "- {0} không quyết định gì trong chu kỳ này vào ngày chốt này; có quyết định trong chu kỳ {1}, chốt ngày {2}",
        NeverDecides = "- {0} không bao giờ quyết định kết quả, dù chu kỳ và ngày chốt nào",
        NotDecided = "- {0}: quá nhiều trường hợp có thể có nên không kết luận được",
        Exercised = "`{0}`: {1} trường hợp; thấy {2} trên {3} điều kiện quyết định kết quả",
        ClauseExercised = "{0}: đúng {1}, sai {2}, chưa biết {3}; quyết định {4}",
        LeafExercised = "{0}: đúng {1}, sai {2}, chưa biết {3}; {4}",
        Decides = "thấy có quyết định",
        DecidesNothing = "chưa thấy quyết định",
        TooManyCases = "quá nhiều trường hợp có thể có nên không kết luận được",
        Lines =
        [
            "không thuộc diện tính", "chưa biết có thuộc diện tính hay không", "một điều loại trừ đúng", "một điều loại trừ chưa biết", "điều kiện đạt đúng",
            "điều kiện đạt chưa biết", "một điều miễn xét đúng", "một điều miễn xét chưa biết", "điều kiện đạt sai và không có gì để miễn xét",
        ],
        Outcomes = new Dictionary<Outcome, string>
        {
            [Outcome.Outside] = "ngoài diện tính",
            [Outcome.Excluded] = "loại trừ",
            [Outcome.Met] = "đạt",
            [Outcome.Excepted] = "miễn xét",
            [Outcome.NotMet] = "chưa đạt",
            [Outcome.Undetermined] = "chưa xác định",
        },
    });

    private static Dictionary<FaultCode, string> VietnameseFaults() => new()
    {
        [ScenarioFaultCodes.ScenarioTooLong] = "văn bản quá dài: một kịch bản có nhiều nhất {0} byte UTF-8, hãy tách ra",
        [ScenarioFaultCodes.UnprintableCharacter] = "ký tự `{found}` không được đứng ở đây: hãy bỏ đi",
        [ScenarioFaultCodes.MissingTitle] = "gặp `{found}`: dòng đầu phải có dấu # và một câu làm tên kịch bản",
        [ScenarioFaultCodes.MissingSetting] = "thiếu một thiết lập: hãy thêm một dòng như {0}",
        [ScenarioFaultCodes.DuplicateSetting] = "`{found}` xuất hiện lần thứ hai: chỉ giữ một",
        [ScenarioFaultCodes.IllegalSetting] = "gặp `{found}`: cần {expected}",
        [ScenarioFaultCodes.MissingTable] = "không có bảng nào: hãy thêm một bảng, mỗi dòng bắt đầu bằng một gạch đứng",
        [ScenarioFaultCodes.MissingDelimiter] = "gặp `{found}`: dưới dòng tiêu đề cần một dòng như {0}",
        [ScenarioFaultCodes.MissingRows] = "bảng không có trường hợp nào: hãy thêm một dòng",
        [ScenarioFaultCodes.WrongCellCount] = "dòng có `{found}` ô trong khi tiêu đề có {0}: hãy kiểm tra các gạch đứng",
        [ScenarioFaultCodes.MissingSubjectColumn] = "cột đầu tiên là `{found}`: cần {0}",
        [ScenarioFaultCodes.MissingMeasureColumn] = "không có cột nào hỏi một chỉ tiêu: hãy thêm một cột mang tên chỉ tiêu và dấu hỏi, như {0}",
        [ScenarioFaultCodes.UnknownMeasure] = "sổ quy tắc không có chỉ tiêu `{found}`: hãy sửa tên",
        [ScenarioFaultCodes.UnknownAttribute] = "`{found}` không phải thuộc tính của {0}: hãy sửa tên; tên chỉ tiêu thì kết thúc bằng dấu hỏi",
        [ScenarioFaultCodes.MixedBasis] = "chỉ tiêu `{found}` không tính theo {0}: hãy đặt vào một bảng riêng",
        [ScenarioFaultCodes.DuplicateColumn] = "cột `{found}` xuất hiện hai lần: chỉ giữ một",
        [ScenarioFaultCodes.MissingAttributeColumn] = "thiếu cột `{found}`: `{0}` có hỏi, và ai cũng có giá trị này",
        [ScenarioFaultCodes.MissingSubject] = "trường hợp không có tên: hãy đặt tên",
        [ScenarioFaultCodes.DuplicateSubject] = "trường hợp `{found}` xuất hiện hai lần trong kịch bản: hãy đổi tên một bên",
        [ScenarioFaultCodes.IllegalValue] = "`{found}` không phải giá trị của thuộc tính này: cần {expected}",
        [ScenarioFaultCodes.MissingValue] = "ai cũng có giá trị của `{found}`: cần {expected}",
        [ScenarioFaultCodes.IllegalExpectation] = "`{found}` không phải một kết quả: cần {expected}",
        [ScenarioFaultCodes.UnknownClause] = "chỉ tiêu không có dòng `{found}`: cần {expected}",
        [ScenarioFaultCodes.NothingExpected] = "không mong đợi gì ở `{found}`: hãy điền một ô ở cột có dấu hỏi",
    };
}
